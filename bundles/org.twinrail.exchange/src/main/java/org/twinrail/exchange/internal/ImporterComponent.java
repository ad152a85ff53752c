package org.twinrail.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
import org.twinrail.api.Keys;
import org.twinrail.api.Messages;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.api.exchange.Preview;
import org.twinrail.exchange.internal.csv.Rejects;
import org.twinrail.exchange.internal.file.TableFiles;
import org.twinrail.exchange.internal.guess.Guesser;
import org.twinrail.exchange.internal.guess.Target;
import org.twinrail.exchange.internal.mapping.Located;
import org.twinrail.exchange.internal.mapping.MappingReader;
import org.twinrail.exchange.internal.mapping.MappingWriter;
import org.twinrail.exchange.internal.mapping.RowMapper;
import org.twinrail.exchange.internal.runs.BeginImport;
import org.twinrail.exchange.internal.runs.EndImport;
import org.twinrail.exchange.internal.runs.NoteImportUndo;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/** Imports files of the kinds that are at hand; kinds come and go with the bundles that bring them. Safe for many threads. */
@Component(service = Importer.class)
public final class ImporterComponent implements Importer {
    private static final Logger LOG = LoggerFactory.getLogger(ImporterComponent.class);
    private static final Messages MESSAGES = Messages.beside(ImporterComponent.class);

    private final Gateway gateway;
    private final Catalogue catalogue;
    private final KindsAtHand kinds;

    /** Made by Declarative Services. */
    @Activate
    public ImporterComponent(@Reference Gateway gateway, @Reference Catalogue catalogue) {
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.kinds = new KindsAtHand(catalogue);
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
        return kinds.all();
    }

    @Override
    public List<ImportField> fields(String kind) {
        return kinds.fields(kinds.kind(kind));
    }

    @Override
    public Guess guess(String kind, Path file) {
        List<Target> targets = (kind == null ? kinds.all() : List.of(kinds.kind(kind)))
                .stream().map(k -> new Target(k, kinds.fields(k))).toList();
        return new Guesser(targets).of(file);
    }

    @Override
    public Preview preview(Order order, int rows) {
        ImportKind kind = kinds.kind(order.kind());
        Located located = located(order, kind);
        Mapping mapping = located.mapping();
        try (TableFile file = TableFiles.open(order.file(), mapping.encoding(), mapping.delimiter())) {
            RowMapper mapper = new RowMapper(located, kind, kinds.actionFields(kind), file.header());
            List<Preview.Row> shown = new ArrayList<>();
            for (Optional<TableRow> row = file.next(); row.isPresent() && shown.size() < rows; row = file.next()) {
                shown.add(mapper.preview(row.get()));
            }
            return new Preview(mapper.fields(), shown);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String write(Mapping mapping) {
        return new MappingWriter().write(mapping);
    }

    @Override
    public Mapping read(Path mapping) {
        return MappingReader.read(mapping).mapping();
    }

    private static Located located(Order order, ImportKind kind) {
        Located located = order.mapping() == null ? Located.built(order.built()) : MappingReader.read(order.mapping());
        String said = located.mapping().kind();
        if (!said.equals(kind.kind())) {
            String where = located.file() == null ? "kind" : located.file().toString();
            throw new InvalidInputException(where, MESSAGES.text("kind.differs", said, kind.kind()));
        }
        return located;
    }

    @Override
    public Report run(Order order, Consumer<Progress> progress) {
        ImportKind kind = kinds.kind(order.kind());
        Located located = located(order, kind);
        Mapping mapping = located.mapping();
        try (TableFile file = TableFiles.open(order.file(), mapping.encoding(), mapping.delimiter());
                Rejects rejects = new Rejects(rejected(order), Path.of(""), file.header(), mapping.delimiter())) {
            RowMapper mapper = new RowMapper(located, kind, kinds.actionFields(kind), file.header());
            Tally tally = new Tally();
            UUID batch = begin(order);
            run(order, progress, new Parts(kind, mapping, mapper, tally, batch), rejects)
                    .read(file);
            return end(tally.report(rejects.finish(), batch), order);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Rejects stand beside the file, or in the folder of the order as if it stood there. */
    private static Path rejected(Order order) {
        return order.rejects() == null
                ? order.file()
                : order.rejects().resolve(order.file().getFileName());
    }

    /** Noted at its beginning, so that an import that dies half-way can be undone as well; null for a dry run. */
    private UUID begin(Order order) {
        if (order.dryRun()) {
            return null;
        }
        UUID batch = Keys.next();
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
        References references = new References(kind, parts.mapping(), kinds::kind, query -> gateway.ask(query, call));
        boolean foresee = order.dryRun() && !ids.isByContent();
        return new ImportRun(
                order,
                progress,
                new RowIntake(parts.mapper(), references, ids, catalogue, kind.action()),
                new Recording(gateway, call, order.dryRun(), ids, references),
                new Outcomes(
                        parts.tally(),
                        order.dryRun() && order.rejects() == null ? null : rejects,
                        parts.mapper(),
                        foresee ? new Foresight(kind.naturalKey()) : null),
                parts.tally());
    }
}
