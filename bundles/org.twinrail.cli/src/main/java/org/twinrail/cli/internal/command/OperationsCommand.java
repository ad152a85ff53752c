package org.twinrail.cli.internal.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Catalogue.OperationInfo;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.text.Schemas;
import org.twinrail.cli.internal.text.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code actions} and {@code queries}: what there is, a line each; with a name, its parameters. */
public final class OperationsCommand implements CliCommand {
    private final String name;
    private final Catalogue.Kind kind;

    /** The command of a kind of operation. */
    public OperationsCommand(String name, Catalogue.Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.optional(0, "NAME", "parameter.operation", session));
    }

    @Override
    public int run(ParseResult line, Session session) {
        String wanted = line.matchedPositionalValue(0, null);
        List<OperationInfo> operations = wanted == null
                ? session.services().catalogue().operations().stream()
                        .filter(o -> o.kind() == kind)
                        .toList()
                : List.of(Named.operation(wanted, kind, session));
        if (session.json()) {
            session.document(document(operations, session));
        } else if (wanted != null) {
            Schemas.print(operations.get(0), session);
        } else {
            Table table =
                    Table.of(session.say("column.name"), session.say("column.title"), session.say("column.bundle"));
            operations.forEach(o -> table.row(o.name(), session.in(o.title()), o.bundle()));
            table.print(session.out());
        }
        return Exit.DONE;
    }

    private static ArrayNode document(List<OperationInfo> operations, Session session) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (OperationInfo operation : operations) {
            ObjectNode one = all.addObject();
            one.put("name", operation.name()).put("bundle", operation.bundle());
            one.set("title", session.tree(operation.title()));
            one.set("schema", Schemas.tree(operation));
        }
        return all;
    }
}
