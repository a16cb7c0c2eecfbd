// Hands requests on with the token of a seat: the suite has no way to send one. All else, the Host among it, stays as it is.
import { createServer, request } from "node:http";

const target = new URL(process.argv[2]);
createServer((asked, answer) => {
  const headers = { ...asked.headers, authorization: `Bearer ${process.argv[3]}` };
  const handed = request({ host: target.hostname, port: target.port, path: asked.url, method: asked.method, headers }, got => {
    answer.writeHead(got.statusCode, got.headers);
    answer.flushHeaders();
    got.pipe(answer);
  });
  handed.on("error", () => answer.destroy());
  answer.on("close", () => handed.destroy());
  asked.pipe(handed);
}).listen(0, "127.0.0.1", function () { console.log(`listening ${this.address().port}`); });
