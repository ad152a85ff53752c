package org.twinrail.cli.internal.command;

import org.twinrail.api.Call;
import org.twinrail.api.requests.Explain;
import org.twinrail.api.spi.Explainer;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.text.Outcomes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: why an action, a conflict or a line of a statement came out as it did. */
public final class ExplainCommand implements CliCommand {
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
        if (session.json()) {
            session.document(explanation);
            return Exit.DONE;
        }
        session.out().println(session.in(explanation.title()));
        session.line("explain.by", explanation.by(), explanation.at());
        Outcomes.print(explanation.verdict(), true, session);
        explanation.details().forEach(detail -> session.out().println("  " + session.in(detail)));
        return Exit.DONE;
    }
}
