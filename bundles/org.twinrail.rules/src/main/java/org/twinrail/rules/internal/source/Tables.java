package org.twinrail.rules.internal.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;

/** Turns rule files into DRL; decision tables by Drools' own compiler. */
public final class Tables {
    private Tables() {}

    /** The file as DRL; empty, with a fault added, where a table cannot be read. */
    public static Optional<RuleSource> source(RuleFile file, List<Fault> faults) {
        if (file.form() == RuleFile.Form.DRL) {
            return Optional.of(new RuleSource(file, file.text()));
        }
        boolean csv = file.form() == RuleFile.Form.CSV;
        byte[] content = csv ? file.text().getBytes(StandardCharsets.UTF_8) : file.content();
        try {
            String drl = new SpreadsheetCompiler()
                    .compile(new ByteArrayInputStream(content), csv ? InputType.CSV : InputType.XLS);
            return Optional.of(new RuleSource(file, drl));
        } catch (RuntimeException fault) {
            faults.add(new Fault(file.path(), 0, 0, "", Texts.of("table.broken", Texts.firstLine(fault))));
            return Optional.empty();
        }
    }
}
