package org.twinrail.cli.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinrail.api.Call;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.requests.Explain;
import org.twinrail.api.rules.versions.WhyNot;
import org.twinrail.api.spi.Explainer;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.text.Outcomes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: why an action, a conflict or a line of a statement came out as it did. */
public final class ExplainCommand implements CliCommand {
    private static final int NEAREST = 3;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "ID", "parameter.id", session));
        Users.declare(spec, session);
    }

    @Override
    public int run(ParseResult line, Session session) {
        Call call = session.call(Users.of(line));
        Explain query = new Explain(ActionCommand.uuid(line.matchedPositionalValue(0, "")));
        Explainer.Explanation explanation = session.services().gateway().ask(query, call);
        List<WhyNot.Rule> others = others(explanation, call, session);
        if (session.json()) {
            ObjectNode document = session.tree(explanation).deepCopy();
            document.set("whyNot", session.tree(others));
            session.document(document);
            return Exit.DONE;
        }
        session.out().println(session.in(explanation.title()));
        session.line("explain.by", explanation.by(), explanation.at());
        Outcomes.print(explanation.verdict(), true, session);
        explanation.details().forEach(detail -> session.out().println("  " + session.in(detail)));
        Outcomes.printOthers(others, session);
        return Exit.DONE;
    }

    /** The rules that came nearest to deciding otherwise; none where the facts are not kept any more, or it is no action's id. */
    private static List<WhyNot.Rule> others(Explainer.Explanation explanation, Call call, Session session) {
        if (!explanation.kind().equals("action")) {
            return List.of();
        }
        try {
            return session.services().gateway().ask(new WhyNot(explanation.id(), null, NEAREST), call);
        } catch (InvalidInputException notKept) {
            return List.of();
        }
    }
}
