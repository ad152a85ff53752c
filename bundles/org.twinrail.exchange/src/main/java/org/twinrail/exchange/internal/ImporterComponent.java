package org.twinrail.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.Call;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.api.exchange.Importer;
import org.twinrail.exchange.internal.csv.CsvFile;
import org.twinrail.exchange.internal.csv.Rejects;
import org.twinrail.exchange.internal.mapping.ActionFields;
import org.twinrail.exchange.internal.mapping.Mapping;
import org.twinrail.exchange.internal.mapping.MappingReader;
import org.twinrail.exchange.internal.mapping.RowMapper;

/** Imports files of the kinds that are at hand; kinds come and go with the bundles that bring them. Safe for many threads. */
@Component(service = Importer.class)
public final class ImporterComponent implements Importer {
    private static final Messages MESSAGES = Messages.beside(ImporterComponent.class);

    private final Gateway gateway;
    private final Catalogue catalogue;
    private final List<ImportKind> kinds = new CopyOnWriteArrayList<>();

    /** Made by Declarative Services. */
    @Activate
    public ImporterComponent(@Reference Gateway gateway, @Reference Catalogue catalogue) {
        this.gateway = gateway;
        this.catalogue = catalogue;
    }

    /** Makes a kind importable. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addKind(ImportKind kind) {
        kinds.add(kind);
    }

    /** Forgets a kind whose bundle goes. */
    public void removeKind(ImportKind kind) {
        kinds.remove(kind);
    }

    @Override
    public List<ImportKind> kinds() {
        return kinds.stream().sorted(Comparator.comparing(ImportKind::kind)).toList();
    }

    @Override
    public Report run(Order order, Consumer<Progress> progress) {
        ImportKind kind = kind(order.kind());
        Mapping mapping = MappingReader.read(order.mapping());
        if (!mapping.kind().equals(kind.kind())) {
            throw new InvalidInputException(
                    mapping.file().toString(), MESSAGES.text("kind.differs", mapping.kind(), kind.kind()));
        }
        try (CsvFile file = CsvFile.open(order.file(), mapping.encoding(), mapping.delimiter());
                Rejects rejects = new Rejects(order.file(), Path.of(""), file.header(), mapping.delimiter())) {
            RowMapper mapper = new RowMapper(mapping, kind, fields(kind), file.header());
            Tally tally = new Tally();
            run(order, progress, new Parts(kind, mapping, mapper, tally), rejects)
                    .read(file);
            return tally.report(rejects.finish(), order.dryRun());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private record Parts(ImportKind kind, Mapping mapping, RowMapper mapper, Tally tally) {}

    private ImportRun run(Order order, Consumer<Progress> progress, Parts parts, Rejects rejects) {
        Call call = Call.by(order.user());
        ImportKind kind = parts.kind();
        ActionIds ids = new ActionIds(kind);
        References references = new References(kind, parts.mapping(), this::kind, query -> gateway.ask(query, call));
        boolean foresee = order.dryRun() && !ids.isByContent();
        return new ImportRun(
                order,
                progress,
                new RowIntake(parts.mapper(), references, ids, catalogue, kind.action()),
                new Recording(gateway, call, order.dryRun(), ids, references),
                new Outcomes(
                        parts.tally(),
                        order.dryRun() ? null : rejects,
                        parts.mapper(),
                        foresee ? new Foresight(kind.naturalKey()) : null),
                parts.tally());
    }

    private ImportKind kind(String word) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    String words = kinds().stream().map(ImportKind::kind).collect(Collectors.joining(", "));
                    return new InvalidInputException("kind", MESSAGES.text("kind.unknown", word, words));
                });
    }

    private ActionFields fields(ImportKind kind) {
        return catalogue.operations().stream()
                .filter(operation -> operation.kind() == Catalogue.Kind.ACTION
                        && operation.name().equals(kind.action()))
                .findFirst()
                .map(operation -> new ActionFields(operation.schema()))
                .orElseThrow(() ->
                        new InvalidInputException("kind", MESSAGES.text("action.missing", kind.kind(), kind.action())));
    }
}
