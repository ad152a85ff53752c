package org.twinrail.cli.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinrail.cli.internal.Session;

/** Prints any answer: a list as a table, a record as names and values, or as the one JSON document. */
public final class Answers {
    private Answers() {}

    /** Prints what a query answered. */
    public static void print(Object answer, Session session) {
        JsonNode tree = session.tree(answer);
        if (session.json()) {
            session.document(tree);
        } else {
            print(tree, "", session);
        }
    }

    static void print(JsonNode tree, String indent, Session session) {
        if (tree.isArray()) {
            list(tree, indent, session);
        } else if (tree.isObject() && !Cells.isPlain(tree)) {
            record(tree, indent, session);
        } else {
            String text = Cells.of(tree, session);
            session.out().println(indent + (text.isEmpty() ? session.say("answer.nothing") : text));
        }
    }

    private static void list(JsonNode list, String indent, Session session) {
        if (list.isEmpty()) {
            session.out().println(indent + session.say("answer.none"));
            return;
        }
        Set<String> columns = columns(list, session);
        if (columns.isEmpty()) {
            list.forEach(item -> session.out().println(indent + Cells.of(item, session)));
            return;
        }
        table(list, columns, session).print(indent, session.out());
    }

    /** The members in their own order, without those that are empty everywhere. */
    private static Set<String> columns(JsonNode list, Session session) {
        Set<String> columns = new LinkedHashSet<>();
        Set<String> filled = new HashSet<>();
        for (JsonNode item : list) {
            for (Map.Entry<String, JsonNode> entry : item.properties()) {
                columns.add(entry.getKey());
                if (!Cells.of(entry.getValue(), session).isEmpty()) {
                    filled.add(entry.getKey());
                }
            }
        }
        columns.retainAll(filled);
        return columns;
    }

    private static Table table(JsonNode list, Set<String> columns, Session session) {
        Table table = Table.of(columns.toArray(String[]::new));
        for (JsonNode item : list) {
            List<String> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(Cells.of(item.get(column), session)));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    /** A list as the table it is printed as. */
    public static Table table(JsonNode list, Session session) {
        return table(list, columns(list, session), session);
    }

    private static void record(JsonNode record, String indent, Session session) {
        int width = record.properties().stream()
                .mapToInt(e -> Width.of(e.getKey()))
                .max()
                .orElse(0);
        for (Map.Entry<String, JsonNode> entry : record.properties()) {
            JsonNode value = entry.getValue();
            boolean nested =
                    value.isArray() && !value.isEmpty() && value.get(0).isObject() && !Cells.isPlain(value.get(0))
                            || value.isObject() && !Cells.isPlain(value);
            if (nested) {
                session.out().println(indent + entry.getKey() + ":");
                print(value, indent + "  ", session);
            } else {
                session.out()
                        .println((indent + Width.padded(entry.getKey(), width) + "  " + Cells.of(value, session))
                                .stripTrailing());
            }
        }
    }
}
