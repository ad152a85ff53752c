package org.twinrail.rules.internal;

import java.util.List;
import org.drools.decisiontable.parser.csv.CsvLineParser;

/** The cells of a line, as Drools reads them. */
public final class CsvCells {
    private CsvCells() {}

    public static List<String> of(String line) {
        return new CsvLineParser().parse(line).stream().map(String::valueOf).toList();
    }
}
