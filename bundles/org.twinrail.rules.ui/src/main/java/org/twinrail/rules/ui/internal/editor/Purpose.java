package org.twinrail.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinrail.api.Text;

/**
 * What a rule file says of itself.
 *
 * @param title what it is for
 * @param decisions the numbers of the decisions it carries out, such as D23
 * @param meant what is meant so although it may look odd, each as its mark and why
 */
record Purpose(Text title, List<String> decisions, List<Meant> meant) {
    private static final Pattern DECISION = Pattern.compile("D\\d{1,3}");
    private static final Pattern DECISIONS = Pattern.compile("[(（]\\s*D\\d[^)）]*[)）]");
    private static final Pattern MEANT = Pattern.compile("@(overlaps|gaps)\\s*\\(([^)]*)\\)");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /**
     * Something that is meant so.
     *
     * @param mark {@code overlaps} or {@code gaps}
     * @param why why it is meant
     */
    record Meant(String mark, Text why) {}

    /** What stands above a table: in the cells of the rows before it. */
    static Purpose ofTable(List<List<String>> above) {
        String all = String.join(
                " ", above.stream().flatMap(List::stream).map(String::strip).toList());
        return of(List.of(all));
    }

    /** What stands above the rules of a text: lines of remarks, in one language each. */
    static Purpose ofText(String text) {
        List<String> remarks = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("#") || line.startsWith("//")) {
                remarks.add(line.replaceFirst("^(#+|//+)\\s*", ""));
            } else if (!line.isEmpty()) {
                break;
            }
        }
        return of(remarks);
    }

    private static Purpose of(List<String> lines) {
        String all = String.join(" ", lines);
        List<String> decisions = DECISION.matcher(all)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        List<Meant> meant = new ArrayList<>();
        Matcher mark = MEANT.matcher(all);
        while (mark.find()) {
            meant.add(new Meant(mark.group(1), Text.parted(mark.group(2).strip())));
        }
        List<String> bare = lines.stream()
                .map(line -> MEANT.matcher(line).replaceAll(""))
                .map(line -> DECISIONS.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return new Purpose(bare.size() == 1 ? Text.parted(bare.get(0)) : title(bare), decisions, meant);
    }

    private static Text title(List<String> lines) {
        String zh = String.join(
                " ", lines.stream().filter(line -> CHINESE.matcher(line).find()).toList());
        String en = String.join(
                " ",
                lines.stream().filter(line -> !CHINESE.matcher(line).find()).toList());
        return new Text(
                Stream.of(zh, en).filter(s -> !s.isEmpty()).findFirst().orElse(""),
                Stream.of(en, zh).filter(s -> !s.isEmpty()).findFirst().orElse(""));
    }
}
