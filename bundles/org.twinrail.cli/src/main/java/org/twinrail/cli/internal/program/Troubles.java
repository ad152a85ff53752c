package org.twinrail.cli.internal.program;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Likeness;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what went wrong, in words or as the one JSON document, and with which exit code. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Session session;

    Troubles(Session session) {
        this.session = session;
    }

    /** A line that holds options and no command. */
    int noCommand() {
        return usage(Session.text("usage.missing", "COMMAND", "twinrail"));
    }

    /** A line that cannot be understood. */
    int usage(CommandLine.ParameterException wrong, List<String> words) {
        return usage(what(wrong, words));
    }

    private int usage(Text what) {
        return report("USAGE", Exit.INPUT, List.of(new Problem("", what)));
    }

    private static Text what(CommandLine.ParameterException wrong, List<String> words) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return missing(missing.getMissing(), spec, words);
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return Session.text("usage.twice", option.longestName());
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched().stream()
                    .findFirst()
                    .map(word -> unknown(word, spec))
                    .orElseGet(() -> valueless(spec, words));
        }
        if (wrong.getArgSpec() instanceof OptionSpec option) {
            return Session.text("usage.option", option.longestName(), spec.qualifiedName());
        }
        return Session.text("usage.wrong", wrong.getMessage(), spec.qualifiedName());
    }

    private static Text missing(List<ArgSpec> missing, CommandSpec spec, List<String> words) {
        List<String> names = missing.stream()
                .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel())
                .toList();
        boolean given = names.size() == 1 && words.contains(names.get(0));
        return Session.text(given ? "usage.value" : "usage.missing", String.join(", ", names), spec.qualifiedName());
    }

    /** An option that is followed by what looks like another one; the parser does not say which. */
    private static Text valueless(CommandSpec spec, List<String> words) {
        String option = IntStream.range(0, words.size() - 1)
                .filter(i -> words.get(i + 1).startsWith("-"))
                .mapToObj(words::get)
                .filter(spec.optionsMap()::containsKey)
                .findFirst()
                .orElse("");
        return Session.text("usage.value", option, spec.qualifiedName());
    }

    private static Text unknown(String word, CommandSpec spec) {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        if (spec.parent() != null && spec.parent().optionsMap().containsKey(name)) {
            return Session.text("usage.before", name, spec.name());
        }
        Set<String> known = word.startsWith("-")
                ? spec.optionsMap().keySet()
                : spec.subcommands().keySet();
        List<String> near = Likeness.near(name, known);
        return near.isEmpty()
                ? Session.text("usage.unknown", word, spec.qualifiedName())
                : Session.text("usage.unknown.near", word, String.join(", ", near));
    }

    /** Anything a command threw. */
    int answer(Throwable trouble) {
        if (trouble instanceof InvalidInputException invalid) {
            return report("INPUT", Exit.INPUT, invalid.problems());
        }
        if (trouble instanceof RefusedException refused) {
            return report(
                    "REFUSED",
                    Exit.REFUSED,
                    List.of(new Problem("", refused.reason().text())));
        }
        if (trouble instanceof RuleStoppedException stopped) {
            return report("REFUSED", Exit.REFUSED, List.of(new Problem(stopped.rule(), stopped.text())));
        }
        UUID id = UUID.randomUUID();
        LOG.error("Fault {}", id, trouble);
        String kind = trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
        return report(
                "FAULT",
                Exit.FAULT,
                List.of(new Problem(
                        "", Session.text("fault", kind.lines().findFirst().orElse(""), id))));
    }

    private int report(String kind, int exit, List<Problem> problems) {
        if (session.json()) {
            ObjectNode error = JsonNodeFactory.instance.objectNode();
            error.put("kind", kind).put("exit", exit).set("problems", session.tree(problems));
            session.document(JsonNodeFactory.instance.objectNode().set("error", error));
        } else {
            problems.forEach(problem -> session.err().println(problem.in(session.reader())));
        }
        return exit;
    }
}
