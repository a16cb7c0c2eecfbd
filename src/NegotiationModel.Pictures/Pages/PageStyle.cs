using System.Security.Cryptography;
using System.Text;

namespace NegotiationModel.Pictures;

/// <summary>The style and the script of a page, and the policy that lets these run and nothing else.</summary>
internal static class PageStyle
{
    public static string Style { get; } =
        Palette.Variables
        + """
            :root{color-scheme:light dark;--paper:var(--t0);--panel:var(--t1);--ink:var(--t2);--muted:var(--t3);--rule:var(--t4);--accent:var(--t5);--bad:var(--t13)}
            body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:62rem;margin:0 auto;padding:1rem}
            h1{line-height:1.2;margin:.5rem 0}h2{margin:2rem 0 .5rem;border-bottom:1px solid var(--rule)}
            h3{margin:1rem 0 .25rem}ul{margin:.25rem 0}
            a{color:var(--accent)}p.lead,.muted,li>i{color:var(--muted)}li>i{font-style:normal}
            .wide{overflow-x:auto}figure{margin:1rem 0}svg.nm{max-width:none;height:auto}
            table{border-collapse:collapse;margin:.5rem 0}caption{text-align:left;color:var(--muted);padding:.25rem 0}.wide>table{min-width:min(100%,28rem)}
            th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--rule)}th{white-space:nowrap}
            @media(max-width:40rem){th{white-space:normal}table:not(.grid) tr{display:flex;flex-wrap:wrap;border-bottom:1px solid var(--rule);padding:.25rem 0}table:not(.grid) :is(th,td){border:0;padding:0 .75rem 0 0}tr>:nth-child(n+4),tr>:last-child{flex-basis:100%}}
            ol.moves{list-style:none;padding:0}ol.moves>li{padding:.5rem .75rem;border-left:4px solid var(--rule);margin:.5rem 0;background:var(--panel)}.moves p{margin:.25rem 0}
            li.refused{border-left-color:var(--bad)}li[aria-current]{border-left-color:var(--accent);outline:2px solid var(--accent)}
            blockquote{margin:.25rem 0 .25rem 1rem}.changes{color:var(--muted);margin:.25rem 0}
            nav.steps{position:sticky;bottom:0;background:var(--panel);border:1px solid var(--rule);padding:.5rem .75rem}
            nav.steps input{width:100%;height:24px}.later{opacity:.15}
            @media print{nav.steps{display:none}body{font-size:10pt;max-width:none}li,tr,figure{break-inside:avoid}figure.long{break-inside:auto}h2,h3,caption{break-after:avoid}svg.nm{max-width:100%}}
            @page{size:A4;margin:16mm}
            """
        + Palette.PageStyle;

    /// <summary>Steps through the moves: what comes later pales, the move of the step is marked, and the table says how things
    /// stood.</summary>
    public const string Script = """
        (()=>{const n=document.querySelector('nav.steps');if(!n)return;n.hidden=false;
        const s=n.querySelector('input'),o=n.querySelector('output'),q=(c,f)=>document.querySelectorAll(c).forEach(f);
        const show=()=>{const at=+s.value;
        q('[data-move]',e=>e.classList.toggle('later',+e.dataset.move>at));
        q('ol.moves>li',e=>{const on=e.id==='m'+(at+1);on?e.setAttribute('aria-current','step'):e.removeAttribute('aria-current')});
        q('[data-history]',r=>{let w='';for(const h of r.dataset.history.split(';')){const[i,t]=h.split(':');if(+i<=at)w=t}r.cells[2].textContent=w||'not yet';r.classList.toggle('later',!w)});
        const m=document.getElementById('m'+(at+1));o.textContent=m?m.querySelector('b').textContent:''};
        s.addEventListener('input',show);
        document.addEventListener('keydown',e=>{if(e.target===s||e.ctrlKey||e.metaKey||e.altKey)return;
        if(e.key==='ArrowRight'||e.key==='ArrowLeft'){s.value=+s.value+(e.key==='ArrowRight'?1:-1);show()}});
        })();
        """;

    /// <summary>Nothing is loaded; the style and the script are let in by their hashes.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
