package org.twinrail.rules.internal.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;

/**
 * The history of the rules: a bare Git repository of which only objects and branches are used. Safe for use by many threads.
 *
 * <p>What is written stays: a commit that nothing points to harms nobody.
 */
public final class RuleRepository implements AutoCloseable {
    private final Repository git;

    /** Opens the repository in a folder, or makes one there. */
    public RuleRepository(Path folder) {
        if (!(SystemReader.getInstance() instanceof QuietGit)) {
            SystemReader.setInstance(new QuietGit());
        }
        try {
            this.git =
                    new RepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
            if (!Files.isRegularFile(folder.resolve(Constants.HEAD))) {
                Files.createDirectories(folder);
                git.create(true);
            }
            git.getConfig().setBoolean("core", null, "fsyncObjectFiles", true);
            // Taking a bundle may pack the folder anew; what no branch leads to is kept all the same.
            git.getConfig().setString("gc", null, "pruneExpire", "never");
            git.getConfig().save();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The commit a branch ends in. */
    public Optional<String> tip(String branch) {
        return reading(() -> Optional.ofNullable(git.exactRef(Constants.R_HEADS + branch))
                .map(Ref::getObjectId)
                .map(ObjectId::name));
    }

    /** All branches and the commits they end in. */
    public Map<String, String> branches() {
        return reading(() -> {
            Map<String, String> tips = new TreeMap<>();
            for (Ref ref : git.getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
                tips.put(
                        ref.getName().substring(Constants.R_HEADS.length()),
                        ref.getObjectId().name());
            }
            return tips;
        });
    }

    /** Lets a branch end in a commit; makes it where there is none. */
    public void point(String branch, String commit) {
        reading(() -> {
            RefUpdate update = git.updateRef(Constants.R_HEADS + branch);
            update.setNewObjectId(ObjectId.fromString(commit));
            update.setForceUpdate(true);
            update.disableRefLog();
            return update.forceUpdate();
        });
    }

    /** Whether there is a commit. */
    public boolean has(String commit) {
        return reading(() -> git.getObjectDatabase().has(ObjectId.fromString(commit)));
    }

    /** Refs and all that led to their commits, as one Git bundle. */
    public byte[] bundle(Map<String, String> refs) {
        return reading(() -> new Bundles(git).write(refs));
    }

    /** The bundle of other refs, where an earlier one has all that leads to their commits. */
    public byte[] relabelled(byte[] bundle, Map<String, String> refs) {
        return Bundles.relabelled(bundle, refs);
    }

    /** Makes the refs those, all of whose commits are there, and drops all others. */
    public void point(Map<String, String> refs) {
        reading(() -> {
            new Bundles(git).point(refs);
            return refs;
        });
    }

    /** Takes the refs of a bundle and all that led to their commits, and drops all other refs; returns those it took. */
    public Map<String, String> take(byte[] bundle) {
        return reading(() -> new Bundles(git).take(bundle));
    }

    /** Keeps a content; returns its id. */
    public String write(byte[] content) {
        return reading(() -> {
            try (ObjectInserter inserter = git.newObjectInserter()) {
                String id = inserter.insert(Constants.OBJ_BLOB, content).name();
                inserter.flush();
                return id;
            }
        });
    }

    /** A content by its id. */
    public byte[] read(String id) {
        return reading(() -> {
            try (ObjectReader reader = git.newObjectReader()) {
                return reader.open(ObjectId.fromString(id), Constants.OBJ_BLOB).getBytes();
            }
        });
    }

    /** The size of a content in bytes. */
    public long size(String id) {
        return reading(() -> {
            try (ObjectReader reader = git.newObjectReader()) {
                return reader.getObjectSize(ObjectId.fromString(id), Constants.OBJ_BLOB);
            }
        });
    }

    /** Writes a commit; no branch ends in it yet. */
    public String commit(RuleTree tree, List<String> parents, Author author, String message) {
        return reading(() -> {
            try (ObjectInserter inserter = git.newObjectInserter()) {
                CommitBuilder commit = new CommitBuilder();
                commit.setTreeId(tree(tree, inserter));
                commit.setParentIds(parents.stream().map(ObjectId::fromString).toList());
                commit.setAuthor(author.ident());
                commit.setCommitter(author.ident());
                commit.setMessage(message);
                String id = inserter.insert(commit).name();
                inserter.flush();
                return id;
            }
        });
    }

    private static ObjectId tree(RuleTree tree, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        for (Map.Entry<String, String> file : tree.files().entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(ObjectId.fromString(file.getValue()));
            builder.add(entry);
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    /** The files of a commit. */
    public RuleTree tree(String commit) {
        return reading(() -> {
            SortedMap<String, String> files = new TreeMap<>();
            try (RevWalk walk = new RevWalk(git);
                    TreeWalk walker = new TreeWalk(git)) {
                walker.addTree(walk.parseCommit(ObjectId.fromString(commit)).getTree());
                walker.setRecursive(true);
                while (walker.next()) {
                    files.put(walker.getPathString(), walker.getObjectId(0).name());
                }
            }
            return new RuleTree(files);
        });
    }

    /** A commit. */
    public Commit commit(String id) {
        return reading(() -> {
            try (RevWalk walk = new RevWalk(git)) {
                return told(walk.parseCommit(ObjectId.fromString(id)));
            }
        });
    }

    /** The full id of a commit by its first digits; empty where there is none, or more than one. */
    public Optional<String> resolve(String digits) {
        if (!AbbreviatedObjectId.isId(digits) || digits.length() < 4) {
            return Optional.empty();
        }
        return reading(() -> {
            try {
                return Optional.ofNullable(git.resolve(digits + "^{commit}")).map(ObjectId::name);
            } catch (AmbiguousObjectException | MissingObjectException none) {
                return Optional.empty();
            }
        });
    }

    /** The commits that lead to some, the newest first. */
    public List<Commit> history(List<String> tips, int limit) {
        return reading(() -> {
            List<Commit> commits = new ArrayList<>();
            try (RevWalk walk = new RevWalk(git)) {
                walk.sort(RevSort.TOPO, true);
                walk.sort(RevSort.COMMIT_TIME_DESC, true);
                for (String tip : tips) {
                    walk.markStart(walk.parseCommit(ObjectId.fromString(tip)));
                }
                for (RevCommit commit : walk) {
                    if (commits.size() == limit) {
                        break;
                    }
                    commits.add(told(commit));
                }
            }
            return commits;
        });
    }

    /** Whether one commit is among those that led to another, or is that one. */
    public boolean leadsTo(String older, String newer) {
        return reading(() -> {
            try (RevWalk walk = new RevWalk(git)) {
                return walk.isMergedInto(
                        walk.parseCommit(ObjectId.fromString(older)), walk.parseCommit(ObjectId.fromString(newer)));
            }
        });
    }

    /** The last commit that led to both; empty where there is none. */
    public Optional<String> fork(String one, String other) {
        return reading(() -> {
            try (RevWalk walk = new RevWalk(git)) {
                walk.setRevFilter(RevFilter.MERGE_BASE);
                walk.markStart(walk.parseCommit(ObjectId.fromString(one)));
                walk.markStart(walk.parseCommit(ObjectId.fromString(other)));
                return Optional.ofNullable(walk.next()).map(RevCommit::name);
            }
        });
    }

    private static Commit told(RevCommit commit) {
        List<String> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            parents.add(parent.name());
        }
        return new Commit(commit.name(), Author.of(commit.getAuthorIdent()), commit.getFullMessage(), parents);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T now() throws IOException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.now();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
