package org.twinrail.rules.internal.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;

/** Turns decision tables into DRL by Drools' own compiler, with a map back to their cells. */
public final class Tables {
    private Tables() {}

    /** The table as DRL; empty, with a fault added, where it cannot be read. */
    public static Optional<RuleSource> source(RuleFile file, List<Fault> faults) {
        boolean csv = file.form() == RuleFile.Form.CSV;
        Optional<Text> tooLarge = Workbooks.tooLarge(file);
        if (tooLarge.isPresent()) {
            faults.add(new Fault(file.path(), 0, 0, "", tooLarge.get()));
            return Optional.empty();
        }
        byte[] content = csv ? file.text().getBytes(StandardCharsets.UTF_8) : file.content();
        try {
            SheetRows sheet = SheetRows.of(file);
            String drl = new SpreadsheetCompiler()
                    .compile(new ByteArrayInputStream(content), csv ? InputType.CSV : InputType.XLS);
            return Optional.of(new RuleSource(file, drl, new TableOrigins(sheet)));
        } catch (RuntimeException | StackOverflowError fault) {
            faults.add(new Fault(file.path(), 0, 0, "", Texts.of("table.broken")));
            return Optional.empty();
        }
    }
}
