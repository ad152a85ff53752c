package org.twinrail.exchange.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** How a column is read, by what its field takes: the pattern of dates, the style, unit and currency of numbers, the words of a choice. */
final class CellControls {
    static final String USUAL_CURRENCY = "CNY";
    private static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "GBP", "JPY", "HKD");
    private static final List<BigDecimal> FACTORS = Stream.of("1", "1000", "10000", "1000000", "100000000")
            .map(BigDecimal::new)
            .toList();
    private static final List<String> PATTERNS =
            List.of("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy");
    private static final String ISO = "yyyy-MM-dd";
    private static final int WIDE = 230;

    private final Desk desk;
    private final Parts parts;
    private final Composite parent;
    private final Draft.Line line;
    private final String id;
    private final Runnable changed;
    private final ImportField field;

    CellControls(ImportPage page, Composite parent, Draft.Line line, String id, Runnable changed) {
        this.desk = page.desk();
        this.parts = page.parts();
        this.parent = parent;
        this.line = line;
        this.id = id;
        this.changed = changed;
        this.field = page.draft().field(line.field).orElse(null);
    }

    void show() {
        if (field == null) {
            return;
        }
        if (!field.choices().isEmpty() || field.type() == ImportField.Type.BOOLEAN) {
            values();
            return;
        }
        switch (field.type()) {
            case DATE -> date();
            case INTEGER, NUMBER, MONEY -> number();
            case LIST -> split();
            default -> parts.label(parent, Texts.of("reading.plain"), Type.SMALL, Tone.QUIET);
        }
    }

    private void set(Mapping.Cell cell) {
        line.cell = cell;
        changed.run();
    }

    private void date() {
        Combo combo = Looks.named(new Combo(parent, SWT.NONE), id + ".date");
        combo.setToolTipText(desk.say(Texts.of("reading.date")));
        combo.setItems(PATTERNS.toArray(String[]::new));
        combo.setText(line.cell.dates().isEmpty() ? ISO : String.join("; ", line.cell.dates()));
        combo.setLayoutData(parts.width(WIDE));
        combo.addListener(SWT.Modify, event -> {
            List<String> patterns = parted(combo.getText());
            set(line.cell.withDates(patterns.equals(List.of(ISO)) ? List.of() : patterns));
        });
    }

    private void number() {
        List<Mapping.Numbers> styles = List.of(Mapping.Numbers.values());
        parts.combo(
                        parent,
                        id + ".number",
                        styles,
                        styles.stream().map(Mapping.Numbers::example).toList(),
                        line.cell.numbers(),
                        style -> set(line.cell.withNumbers(style, line.cell.factor())))
                .setToolTipText(desk.say(Texts.of("reading.number")));
        List<BigDecimal> factors = with(FACTORS, line.cell.factor());
        parts.combo(
                        parent,
                        id + ".factor",
                        factors,
                        factors.stream().map(f -> "× " + f.toPlainString()).toList(),
                        line.cell.factor(),
                        factor -> set(line.cell.withNumbers(line.cell.numbers(), factor)))
                .setToolTipText(desk.say(Texts.of("reading.factor")));
        if (field.type() == ImportField.Type.MONEY) {
            String code = line.cell.currency() == null ? USUAL_CURRENCY : line.cell.currency();
            line.cell = line.cell.withCurrency(code);
            List<String> codes = with(CURRENCIES, code);
            parts.combo(parent, id + ".currency", codes, codes, code, chosen -> set(line.cell.withCurrency(chosen)))
                    .setToolTipText(desk.say(Texts.of("reading.currency")));
        }
    }

    private static <T> List<T> with(List<T> usual, T own) {
        List<T> all = new ArrayList<>(usual);
        if (!all.contains(own)) {
            all.add(own);
        }
        return all;
    }

    private void values() {
        String pairs = new TreeMap<>(line.cell.values())
                .entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining("; "));
        List<String> words = field.choices().isEmpty() ? List.of("true", "false") : field.choices();
        text("values", pairs, desk.say(Texts.of("reading.values", String.join(", ", words))), typed -> {
            Map<String, String> values = new LinkedHashMap<>();
            for (String pair : parted(typed)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.put(
                            pair.substring(0, equals).strip(),
                            pair.substring(equals + 1).strip());
                }
            }
            set(line.cell.withValues(values));
        });
    }

    private void split() {
        String between = line.cell.split() == null ? "" : line.cell.split();
        text(
                "split",
                between,
                desk.say(Texts.of("reading.split")),
                typed -> set(line.cell.withSplit(typed.isEmpty() ? null : typed)));
    }

    private void text(String part, String value, String hint, Consumer<String> typed) {
        org.eclipse.swt.widgets.Text text =
                Looks.named(new org.eclipse.swt.widgets.Text(parent, SWT.SINGLE | SWT.BORDER), id + "." + part);
        text.setText(value);
        text.setMessage(hint);
        text.setToolTipText(hint);
        text.setLayoutData(parts.width(WIDE));
        text.addListener(SWT.Modify, event -> typed.accept(text.getText()));
    }

    private static List<String> parted(String text) {
        return Stream.of(text.split("[;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
