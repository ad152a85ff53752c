package org.twinrail.cli.internal.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bundles}: what is installed, in which version, and whether it runs. */
public final class BundlesCommand implements CliCommand {
    @Override
    public String name() {
        return "bundles";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        // No parameters.
    }

    @Override
    public int run(ParseResult line, Session session) {
        List<Bundle> bundles = Arrays.stream(session.services().bundles().getBundles())
                .sorted(Comparator.comparing(b -> String.valueOf(b.getSymbolicName())))
                .toList();
        if (session.json()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            bundles.forEach(b -> all.addObject()
                    .put("name", b.getSymbolicName())
                    .put("version", b.getVersion().toString())
                    .put("state", state(b)));
            session.document(all);
        } else {
            Table table =
                    Table.of(session.say("column.name"), session.say("column.version"), session.say("column.state"));
            bundles.forEach(
                    b -> table.row(b.getSymbolicName(), b.getVersion().toString(), session.say("bundle." + state(b))));
            table.print(session.out());
        }
        return Exit.DONE;
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "ACTIVE";
            case Bundle.RESOLVED -> "RESOLVED";
            case Bundle.STARTING -> "STARTING";
            case Bundle.STOPPING -> "STOPPING";
            default -> "INSTALLED";
        };
    }
}
