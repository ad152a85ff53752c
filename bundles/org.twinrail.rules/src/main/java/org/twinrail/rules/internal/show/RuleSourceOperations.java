package org.twinrail.rules.internal.show;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.ShowRule;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.engine.Folders;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.source.SheetRows;

/** Shows the part of a rule file that a firing names, as the file had it in the version that decided. */
@Component
public final class RuleSourceOperations implements OperationProvider {
    private static final Pattern ROW = Pattern.compile("row (\\d{1,7})");
    private static final Pattern LINE = Pattern.compile("line (\\d{1,7})");

    private final Path folder;
    private final EarlierFiles earlier;

    /** Made by Declarative Services. */
    @Activate
    public RuleSourceOperations(BundleContext context, @Reference EarlierFiles earlier) {
        this(Folders.rules(context), earlier);
    }

    /** Shows the files of a rule folder, and of earlier versions. */
    public RuleSourceOperations(Path folder, EarlierFiles earlier) {
        this.folder = folder;
        this.earlier = earlier;
    }

    /** Shows the files of a rule folder. */
    public RuleSourceOperations(Path folder) {
        this(folder, (path, version) -> Optional.empty());
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(ShowRule.class, this::show);
    }

    private ShowRule.Source show(ShowRule query, Work work) {
        RuleFile file = earlier.find(query.file(), query.version())
                .or(() -> RuleFolder.find(folder, query.file()))
                .orElseThrow(() -> new InvalidInputException("file", Texts.of("source.file", query.file())));
        return (!file.form().isTable() ? ofRules(file, query.place()) : ofTable(file, query.place()))
                .orElseThrow(() ->
                        new InvalidInputException("place", Texts.of("source.place", query.place(), query.file())));
    }

    private static Optional<ShowRule.Source> ofRules(RuleFile file, String place) {
        int line = number(LINE, place);
        Optional<RuleLines> around = file.form() == RuleFile.Form.SENTENCES
                ? RuleLines.aroundSentence(line, file.text())
                : RuleLines.around(line, file.text());
        return around.map(rule -> new ShowRule.Source(
                file.path(),
                false,
                List.of(),
                rule.lines().stream().map(List::of).toList(),
                rule.first(),
                line));
    }

    private static Optional<ShowRule.Source> ofTable(RuleFile file, String place) {
        SheetRows sheet = sheet(file);
        int row = number(ROW, place);
        int head = sheet.headOf(row);
        if (head == 0) {
            return Optional.empty();
        }
        int first = row - 1 > head && !sheet.isEmpty(row - 1) ? row - 1 : row;
        int last = sheet.headOf(row + 1) == head ? row + 1 : row;
        return Optional.of(new ShowRule.Source(
                file.path(),
                true,
                sheet.row(head),
                IntStream.rangeClosed(first, last).mapToObj(sheet::row).toList(),
                first,
                row));
    }

    private static SheetRows sheet(RuleFile file) {
        try {
            return SheetRows.of(file);
        } catch (SheetRows.RefusedCellException cell) {
            throw new InvalidInputException("file", cell.text());
        } catch (RuntimeException broken) {
            throw new InvalidInputException("file", Texts.of("table.broken"));
        }
    }

    /** The number in a place; 0, which is no row or line, where it is not written so. */
    private static int number(Pattern form, String place) {
        Matcher matcher = form.matcher(place.strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
