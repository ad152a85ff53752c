package org.twinrail.rules.internal.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;
import org.twinrail.api.rules.versions.MergePack.Clash;

/**
 * Brings two sides together that both changed what they had in common. Where they changed the same, our side stands and the clash is
 * named.
 */
public final class ThreeWay {
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    private final RuleRepository repository;
    private final RuleTree base;
    private final RuleTree ours;
    private final RuleTree theirs;
    private final Settled settled;
    private final List<String> changed = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    private ThreeWay(RuleRepository repository, RuleTree base, RuleTree ours, RuleTree theirs, Settled settled) {
        this.repository = repository;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.settled = settled;
    }

    /** Which clashes somebody settled by their side; in all others our side stands. */
    @FunctionalInterface
    public interface Settled {
        /** Whether their side is taken in a file's clash, which is counted from 1 within the file. */
        boolean byTheirs(String file, int number);
    }

    /**
     * What came of it.
     *
     * @param tree the files of both
     * @param changed the files that are not as our side had them
     * @param clashes where both sides changed the same
     */
    public record Result(RuleTree tree, List<String> changed, List<Clash> clashes) {
        /** The files with clashes. */
        public List<String> unsettled() {
            return clashes.stream().map(Clash::file).distinct().toList();
        }
    }

    /** Merges the files of two commits from where they forked. */
    public static Result merge(RuleRepository repository, String ours, String theirs) {
        return merge(repository, ours, theirs, (file, number) -> false);
    }

    /** Merges the files of two commits from where they forked, with clashes that are settled already; they are named all the same. */
    public static Result merge(RuleRepository repository, String ours, String theirs, Settled settled) {
        RuleTree base = repository.fork(ours, theirs).map(repository::tree).orElse(RuleTree.EMPTY);
        return new ThreeWay(repository, base, repository.tree(ours), repository.tree(theirs), settled).merge();
    }

    private Result merge() {
        RuleTree merged = ours;
        Set<String> paths = new TreeSet<>(base.files().keySet());
        paths.addAll(ours.files().keySet());
        paths.addAll(theirs.files().keySet());
        for (String path : paths) {
            Optional<String> was = base.id(path);
            Optional<String> our = ours.id(path);
            Optional<String> their = theirs.id(path);
            if (Objects.equals(our, their) || Objects.equals(was, their)) {
                continue;
            }
            Optional<String> both = Objects.equals(was, our) ? their : both(path, was, our, their);
            if (!both.equals(our)) {
                changed.add(path);
                merged = both.isPresent() ? merged.with(path, both.get()) : merged.without(path);
            }
        }
        return new Result(merged, List.copyOf(changed), List.copyOf(clashes));
    }

    private Optional<String> both(String path, Optional<String> was, Optional<String> our, Optional<String> their) {
        if (our.isEmpty() || their.isEmpty()) {
            clashes.add(new Clash(path, "", shown(was), shown(our), shown(their)));
            return settled.byTheirs(path, 1) ? their : our;
        }
        byte[] before = was.map(repository::read).orElse(new byte[0]);
        byte[] mine = repository.read(our.get());
        byte[] others = repository.read(their.get());
        if (RawText.isBinary(mine) || RawText.isBinary(others)) {
            clashes.add(new Clash(path, "", "", "", ""));
            return settled.byTheirs(path, 1) ? their : our;
        }
        return Optional.of(repository.write(merged(path, new RawText(before), new RawText(mine), new RawText(others))));
    }

    private byte[] merged(String path, RawText before, RawText mine, RawText others) {
        List<RawText> sides = List.of(before, mine, others);
        MergeResult<RawText> result =
                new MergeAlgorithm().merge(RawTextComparator.WS_IGNORE_TRAILING, before, mine, others);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowMerge clash = new RowMerge(path);
        for (MergeChunk chunk : result) {
            int side = chunk.getSequenceIndex();
            List<String> lines = lines(sides.get(side), chunk);
            if (chunk.getConflictState() == MergeChunk.ConflictState.NO_CONFLICT) {
                write(lines, out);
                continue;
            }
            clash = side == OURS
                    ? clash.ours(lines, chunk.getBegin())
                    : side == THEIRS ? clash.theirs(lines) : clash.before(lines);
            if (side == THEIRS) {
                int already = clashesIn(path);
                RowMerge.Rows rows = clash.rows(number -> settled.byTheirs(path, already + number));
                write(rows.lines(), out);
                clashes.addAll(rows.clashes());
                clash = new RowMerge(path);
            }
        }
        return out.toByteArray();
    }

    private int clashesIn(String path) {
        return (int) clashes.stream().filter(clash -> clash.file().equals(path)).count();
    }

    private static List<String> lines(RawText text, MergeChunk chunk) {
        List<String> lines = new ArrayList<>();
        for (int i = chunk.getBegin(); i < chunk.getEnd(); i++) {
            lines.add(text.getString(i));
        }
        return lines;
    }

    private static void write(List<String> lines, ByteArrayOutputStream out) {
        lines.forEach(line -> out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static String shown(Optional<String> id) {
        return id.map(known -> known.substring(0, 7)).orElse("");
    }
}
