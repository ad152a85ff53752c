package org.twinrail.rules.internal.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;

/**
 * The rule files of one decision point below a rule folder.
 *
 * @param root the rule folder
 * @param point the decision point: the name of the folder within
 */
public record RuleFolder(Path root, String point) implements PointFiles {
    private static final long LARGEST = 4L * 1024 * 1024;
    private static final int MOST_FILES = 200;
    private static final String TEMPORARY = "~";

    /** The decision points that have a folder below a rule folder, in order of name. */
    public static List<RuleFolder> below(Path root) {
        if (!Files.isDirectory(root)) {
            throw new InvalidInputException(root.toString(), Texts.of("folder.missing"));
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .map(name -> new RuleFolder(root, name))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * The rule file with a path, relative to the rule folder. It is looked up among the rule files there are, so that no path leads to
     * any other file.
     */
    public static Optional<RuleFile> find(Path root, String path) {
        for (RuleFolder folder : below(root)) {
            for (Path file : folder.files()) {
                if (folder.path(file).equals(path)) {
                    return folder.small(file);
                }
            }
        }
        return Optional.empty();
    }

    /** A file that is not too large to be in force. */
    private Optional<RuleFile> small(Path file) {
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : Optional.of(content(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** A file of a decision point; empty where a file of that name holds no rules. */
    public static Optional<RuleFile> ruleFile(String path, byte[] content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return isRuleFile(name)
                ? RuleFile.Form.of(name).map(form -> new RuleFile(path, form, content))
                : Optional.empty();
    }

    /** Whether a file of that name holds rules. Spreadsheets leave lock files with a tilde in the name while a table is open. */
    public static boolean isRuleFile(String name) {
        return RuleFile.Form.of(name).isPresent() && !name.startsWith(".") && !name.startsWith(TEMPORARY);
    }

    @Override
    public String commit() {
        return "";
    }

    /** Names, sizes and times of the files: differs when one is edited. */
    @Override
    public String signature() {
        StringBuilder signature = new StringBuilder();
        try {
            for (Path file : files()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                signature
                        .append(file.getFileName())
                        .append('|')
                        .append(attributes.size())
                        .append('|')
                        .append(attributes.lastModifiedTime().toMillis())
                        .append('\n');
            }
            return signature.toString();
        } catch (IOException replacedJustNow) {
            return "unsettled " + System.nanoTime();
        }
    }

    @Override
    public List<RuleFile> read(List<Fault> faults) {
        List<RuleFile> read = new ArrayList<>();
        for (Path file : files()) {
            String path = path(file);
            try {
                if (Files.size(file) > LARGEST || read.size() == MOST_FILES) {
                    faults.add(new Fault(path, 0, 0, "", Texts.of("file.large", LARGEST / 1024, MOST_FILES)));
                } else {
                    read.add(content(file));
                }
            } catch (IOException fault) {
                faults.add(new Fault(path, 0, 0, "", Texts.of("file.unreadable", String.valueOf(fault.getMessage()))));
            }
        }
        return read;
    }

    private String path(Path file) {
        return point + "/" + file.getFileName();
    }

    private RuleFile content(Path file) throws IOException {
        String path = path(file);
        return new RuleFile(path, RuleFile.Form.of(path).orElseThrow(), Files.readAllBytes(file));
    }

    private List<Path> files() {
        Path folder = root.resolve(point);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(RuleFolder::holdsRules)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean holdsRules(Path file) {
        return isRuleFile(file.getFileName().toString()) && !Files.isDirectory(file);
    }
}
