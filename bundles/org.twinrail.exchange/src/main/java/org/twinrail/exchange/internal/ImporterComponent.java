package org.twinrail.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Action;
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
import org.twinrail.exchange.internal.runs.BeginImport;
import org.twinrail.exchange.internal.runs.EndImport;
import org.twinrail.exchange.internal.runs.NoteImportUndo;

/** Imports files of the kinds that are at hand; kinds come and go with the bundles that bring them. Safe for many threads. */
@Component(service = Importer.class)
public final class ImporterComponent implements Importer {
    private static final Logger LOG = LoggerFactory.getLogger(ImporterComponent.class);
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
            UUID batch = begin(order);
            run(order, progress, new Parts(kind, mapping, mapper, tally, batch), rejects)
                    .read(file);
            return end(tally.report(rejects.finish(), batch), order);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Noted at its beginning, so that an import that dies half-way can be undone as well; null for a dry run. */
    private UUID begin(Order order) {
        if (order.dryRun()) {
            return null;
        }
        UUID batch = UUID.randomUUID();
        String file = order.file().getFileName().toString();
        gateway.perform(new BeginImport(batch, order.kind(), file), Call.by(order.user()));
        return batch;
    }

    private Report end(Report report, Order order) {
        if (report.batch() != null) {
            note(
                    new EndImport(
                            report.batch(),
                            report.rows(),
                            report.created(),
                            report.updated(),
                            report.refused() + report.failed()),
                    order.user());
        }
        return report;
    }

    @Override
    public UndoReport undo(UUID batch, String user, Consumer<Progress> progress, BooleanSupplier cancelled) {
        UndoReport report = new ImportUndo(gateway, Call.by(user), batch, progress).run(cancelled);
        note(new NoteImportUndo(batch, report.undone(), report.kept() + report.refused()), user);
        return report;
    }

    /** What is done is done: where it cannot be noted, that is no reason to say it failed. */
    private void note(Action<Void> action, String user) {
        try {
            gateway.perform(action, Call.by(user));
        } catch (InvalidInputException unnoted) {
            LOG.warn("{} could not be noted", action, unnoted);
        }
    }

    private record Parts(ImportKind kind, Mapping mapping, RowMapper mapper, Tally tally, UUID batch) {}

    private ImportRun run(Order order, Consumer<Progress> progress, Parts parts, Rejects rejects) {
        Call call = Call.by(order.user()).inBatch(parts.batch());
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
