package org.twinrail.exchange.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.TableFormat;

/** Lists as Excel workbooks, of one sheet with its heading held fast and filters over the columns. */
@Component
public final class WorkbookFormat implements TableFormat {
    private static final Messages MESSAGES = Messages.beside(WorkbookFormat.class);

    @Override
    public Text title() {
        return MESSAGES.text("workbook");
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public Rows begin(Path file, List<Column> columns) throws IOException {
        return new WorkbookRows(file, columns);
    }
}
