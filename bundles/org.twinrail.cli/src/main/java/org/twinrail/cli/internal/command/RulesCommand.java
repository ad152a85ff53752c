package org.twinrail.cli.internal.command;

import java.nio.file.Path;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules check} and {@code rules test}: a rule folder looked over, or its scenarios run. */
public final class RulesCommand implements CliCommand {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "check|test", "parameter.rules", session));
        spec.addPositional(Specs.optional(1, "DIR", "parameter.dir", session));
    }

    @Override
    public int run(ParseResult line, Session session) {
        RuleChecks checks = session.services().rules();
        String folder = line.matchedPositionalValue(1, null);
        Path path = folder == null ? checks.folder() : Path.of(folder);
        String what = line.matchedPositionalValue(0, "");
        return switch (what) {
            case "check" -> check(checks.check(path), session);
            case "test" -> test(checks.test(path), session);
            default -> throw new InvalidInputException(what, Session.text("rules.what"));
        };
    }

    private static int check(RuleChecks.CheckReport report, Session session) {
        if (session.json()) {
            session.document(report);
        } else {
            report.faults().forEach(f -> session.line("rules.fault", f.place(), f.rule(), f.text()));
            report.hints().forEach(h -> session.line("rules.hint", h.file(), h.text()));
            session.line(
                    "rules.checked",
                    report.files(),
                    report.rules(),
                    report.faults().size(),
                    report.hints().size());
        }
        return report.faults().isEmpty() ? Exit.DONE : Exit.INPUT;
    }

    private static int test(RuleChecks.TestReport report, Session session) {
        if (session.json()) {
            session.document(report);
        } else {
            report.failures().forEach(f -> session.line("rules.failure", f.file(), f.scenario(), f.text()));
            session.line("rules.tested", report.passed(), report.failures().size());
        }
        return report.failures().isEmpty() ? Exit.DONE : Exit.INPUT;
    }
}
