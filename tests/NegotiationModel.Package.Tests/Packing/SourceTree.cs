using Xunit;

namespace NegotiationModel.Package.Tests.Packing;

/// <summary>The sources as they stand, copied into a repository of their own, so that packing them disturbs no other build.</summary>
internal sealed class SourceTree(string folder)
{
    public const string Remote = "https://github.com/example/negotiations";

    private static readonly Shell Shell = new(
        ("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z"),
        ("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z"),
        ("GIT_AUTHOR_NAME", "test"),
        ("GIT_COMMITTER_NAME", "test"),
        ("GIT_AUTHOR_EMAIL", "test@example.org"),
        ("GIT_COMMITTER_EMAIL", "test@example.org"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_CONFIG_NOSYSTEM", "1")
    );

    public static async Task<SourceTree> Copy(string folder)
    {
        var listed = await new Shell().Run(Repository.Root, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        foreach (var path in listed.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var (from, to) = (Path.Combine(Repository.Root, path), Path.Combine(folder, path));
            if (!File.Exists(from))
                continue; // deleted, and not committed yet
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }

        await Shell.Run(folder, "git", "init", "--quiet", "--initial-branch=main");
        await Shell.Run(folder, "git", "add", "--all");
        await Shell.Run(folder, "git", "commit", "--quiet", "--message=sources");
        await Shell.Run(folder, "git", "remote", "add", "origin", Remote + ".git");
        return new(folder);
    }

    public async Task<string> Commit() => (await Shell.Run(folder, "git", "rev-parse", "HEAD")).Trim();

    public Task ForgetTheRemote() => Shell.Run(folder, "git", "remote", "remove", "origin");

    /// <summary>Packs what can be packed, or one project, which must not warn of anything.</summary>
    public async Task Pack(string into, string what = "NegotiationModel.sln", bool analyze = false)
    {
        var said = await Shell.Run(folder, "dotnet", "pack", what, "--output", into, $"-p:RunAnalyzers={analyze}", "-nodeReuse:false");
        Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
    }
}
