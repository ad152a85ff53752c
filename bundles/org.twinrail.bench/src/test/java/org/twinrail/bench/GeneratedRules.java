package org.twinrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;

/** A boundary of so many rules as a decision table, written as a company would; of the facts that are decided on, one row speaks. */
final class GeneratedRules {
    static final String FILE = "boundary/bench.drl.csv";

    private static final String HEAD =
            """
            测量 bench @gaps(测量 measured) @overlaps(测量 measured),,,,,
            ,,,,,
            ,RuleTable bench,,,,
            ,CONDITION,CONDITION,CONDITION,ACTION,METADATA
            ,$deed : Deed...,$deed : Deed...,Doer,,
            ,"track == ""$param""\","activity matches ""$param""\","department matches ""$param""\","insert(Ruling.of(""$1"", ""$2"", $3));","reason_zh(""$param"")"
            说明 note,模式 track,活动 activity,部门 department,"裁决,归谁,小时 effect,owner,hours",理由
            """;

    private GeneratedRules() {}

    /** The table's text. */
    static String table(int rules, int hours) {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < rules; i++) {
            table.append(i % 10 == 0 ? "第 " + i + " 组" : "")
                    .append(i % 3 == 0 ? ",single," : ",dual,")
                    .append(i == rules / 2 ? "QUOTE|ADVANCE" : "OTHER" + i + "|ELSE" + i)
                    .append(i % 2 == 0 ? ",marketing" : ",sales|marketing")
                    .append(",\"REFUSE,sales,")
                    .append(hours)
                    .append("\",归销售部，请交给{owner}。\n");
        }
        return table.toString().replace((rules / 2) % 3 == 0 ? ",single,QUOTE" : ",dual,QUOTE", ",dual,QUOTE");
    }

    /** Writes the table into a rule folder. */
    static void write(Path folder, int rules, int hours) throws IOException {
        Path file = folder.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, table(rules, hours));
    }

    /** What is decided on: a marketer wants to quote. */
    static List<Object> facts() {
        return List.of(
                new Deed("opportunity.quote", "QUOTE", "dual", "negotiation", "LOWER", null, "li", "sales"),
                new Doer("wang", "marketing", Set.of(), "", ""));
    }
}
