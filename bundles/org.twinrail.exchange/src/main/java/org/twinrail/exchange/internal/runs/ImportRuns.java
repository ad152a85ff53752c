package org.twinrail.exchange.internal.runs;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.exchange.ListImports;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;

/** Notes and lists the imports there were. */
@Component
public final class ImportRuns implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(ImportRuns.class);
    private static final String ACTIVITY = "IMPORT";
    private static final int MOST = 50;

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                BeginImport.class, (input, work) -> List.of(Deed.of("import.begin", ACTIVITY)), ImportRuns::begin);
        registrar.action(EndImport.class, (input, work) -> deed("import.end", input.batch(), work), ImportRuns::end);
        registrar.action(
                NoteImportUndo.class, (input, work) -> deed("import.undone", input.batch(), work), ImportRuns::undone);
        registrar.query(ListImports.class, ImportRuns::list);
    }

    private static List<?> deed(String action, UUID batch, Work work) {
        ImportEntity run = known(batch, work);
        return List.of(new Deed(action, ACTIVITY, "", "", "", ObjectRef.of("import", batch), run.by, ""));
    }

    private static Void begin(BeginImport input, Work work) {
        ImportEntity run = new ImportEntity();
        run.batch = input.batch();
        run.kind = input.kind();
        run.file = input.file();
        run.by = work.actor().login();
        run.at = work.now();
        EntityManager database = work.resource(EntityManager.class);
        if (database.find(ImportEntity.class, run.batch) != null) {
            throw new InvalidInputException("batch", MESSAGES.text("batch.used", run.batch));
        }
        database.persist(run);
        return null;
    }

    private static Void end(EndImport input, Work work) {
        ImportEntity run = known(input.batch(), work);
        run.endedAt = work.now();
        run.rows = input.rows();
        run.created = input.created();
        run.updated = input.updated();
        run.failed = input.failed();
        return null;
    }

    private static Void undone(NoteImportUndo input, Work work) {
        ImportEntity run = known(input.batch(), work);
        run.undoneBy = work.actor().login();
        run.undoneAt = work.now();
        run.undone = input.undone();
        run.kept = input.kept();
        return null;
    }

    private static ImportEntity known(UUID batch, Work work) {
        ImportEntity run = work.resource(EntityManager.class).find(ImportEntity.class, batch);
        if (run == null) {
            throw new InvalidInputException("batch", MESSAGES.text("batch.unknown", batch));
        }
        return run;
    }

    private static List<ListImports.Run> list(ListImports query, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("from ImportEntity i order by i.at desc, i.batch desc", ImportEntity.class)
                .setMaxResults(query.limit() == null ? MOST : query.limit())
                .setFirstResult(query.offset() == null ? 0 : query.offset())
                .getResultStream()
                .map(ImportEntity::view)
                .toList();
    }
}
