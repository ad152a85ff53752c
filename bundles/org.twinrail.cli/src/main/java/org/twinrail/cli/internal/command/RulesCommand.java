package org.twinrail.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: rule folders looked over, and the versions of the rules from draft to publication and back. */
public final class RulesCommand implements CliCommand {
    private final RuleVersions versions = new RuleVersions();
    private final RuleAnalyses analyses = new RuleAnalyses();
    private final RuleReplays replays = new RuleReplays();
    private final RuleHistories histories = new RuleHistories();

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "check|test|…", "parameter.rules", session));
        spec.addPositional(Specs.several(1, "WHAT", "parameter.rules.what", session));
        spec.addOption(Specs.value("--note", "TEXT", "option.note", session));
        spec.addOption(Specs.value("--from", "VERSION|TIME", "option.rules.from", session));
        spec.addOption(Specs.value("--at", "VERSION", "option.rules.at", session));
        spec.addOption(Specs.value("--limit", "N", "option.rules.limit", session));
        spec.addOption(Specs.value("--days", "N", "option.rules.days", session));
        spec.addOption(repeated("--file", "PATH=FILE", "option.rules.file", session));
        spec.addOption(repeated("--remove", "PATH", "option.rules.remove", session));
        Users.declare(spec, session);
    }

    private static OptionSpec repeated(String name, String label, String key, Session session) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(session.say(key))
                .build();
    }

    @Override
    public int run(ParseResult line, Session session) {
        String what = line.matchedPositionalValue(0, "");
        RulesLine rules = new RulesLine(line, session);
        return switch (what) {
            case "check" -> check(session.services().rules().check(folder(rules, session)), session);
            case "test" -> test(session.services().rules().test(folder(rules, session)), session);
            case "analyse" -> analyses.analyse(rules);
            case "status" -> histories.status(rules);
            case "log" -> histories.log(rules);
            case "show" -> histories.show(rules);
            case "diff" -> histories.diff(rules);
            case "draft" -> versions.draft(rules);
            case "discard" -> versions.discard(rules);
            case "propose" -> versions.propose(rules);
            case "approve" -> versions.approve(rules);
            case "return" -> versions.giveBack(rules);
            case "publish" -> versions.publish(rules);
            case "rollback" -> versions.rollBack(rules);
            case "replay" -> replays.replay(rules);
            case "stats" -> histories.stats(rules);
            case "merge-pack" -> versions.mergePack(rules);
            default -> throw new InvalidInputException(what, Session.text("rules.what"));
        };
    }

    private static Path folder(RulesLine line, Session session) {
        return line.word(0)
                .map(Path::of)
                .orElseGet(() -> session.services().rules().folder());
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
