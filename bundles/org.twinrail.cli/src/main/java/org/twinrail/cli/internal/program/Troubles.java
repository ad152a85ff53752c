package org.twinrail.cli.internal.program;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import picocli.CommandLine;

/** Says what went wrong, in words or as the one JSON document, and with which exit code. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Session session;

    Troubles(Session session) {
        this.session = session;
    }

    /** A line that cannot be understood. */
    int usage(CommandLine.ParameterException wrong) {
        Text what = what(wrong);
        return report("USAGE", Exit.INPUT, List.of(new Problem("", what)));
    }

    private static Text what(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            String names = missing.getMissing().stream()
                    .map(arg -> arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel())
                    .collect(Collectors.joining(", "));
            return Session.text("usage.missing", names, wrong.getCommandLine().getCommandName());
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String near = String.join(", ", unmatched.getSuggestions());
            return Session.text(
                    near.isEmpty() ? "usage.unknown" : "usage.unknown.near",
                    String.join(" ", unmatched.getUnmatched()),
                    near);
        }
        return Session.text("usage.wrong", wrong.getMessage());
    }

    /** Anything a command threw. */
    int answer(RuntimeException trouble) {
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
