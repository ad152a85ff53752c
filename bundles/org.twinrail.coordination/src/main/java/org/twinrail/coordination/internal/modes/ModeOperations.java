package org.twinrail.coordination.internal.modes;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.modes.ChangeMode;
import org.twinrail.coordination.modes.DefineProcess;
import org.twinrail.coordination.modes.ListProcesses;
import org.twinrail.coordination.modes.WorkProcess;

/** Keeps the catalogue of processes and the versions of their modes (D2). */
@Component
public final class ModeOperations implements OperationProvider {
    private static final String ACTIVITY = "CHANGE_MODE";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    @Override
    public void register(Registrar registrar) {
        registrar.action(DefineProcess.class, (a, work) -> deed("process.define", a.code()), this::define);
        registrar.action(ChangeMode.class, (a, work) -> deed("process.mode", a.process()), this::change);
        registrar.query(ListProcesses.class, this::list);
    }

    private static List<?> deed(String action, String process) {
        return List.of(
                new Deed(action, ACTIVITY, "", "", "", ObjectRef.of(ProcessEntity.KIND, process.strip()), "", ""));
    }

    private Recorded define(DefineProcess action, Work work) {
        Optional<ProcessEntity> found = Processes.find(action.code(), work);
        found.ifPresent(process -> work.checkVersion(process.version()));
        ProcessEntity process = found.orElseGet(() -> new ProcessEntity(action.code()));
        Definition before = process.definition();
        Definition after = new Definition(
                action.nameZh().strip(),
                action.nameEn().strip(),
                activities(action.activities()),
                action.half() == null ? "" : action.half(),
                before.modes());
        process.define(after);
        EntityManager database = work.resource(EntityManager.class);
        if (found.isEmpty()) {
            database.persist(process);
        }
        database.flush();
        Recorded recorded =
                new Recorded(process.ref(), change(found.isEmpty(), before.equals(after)), process.version());
        work.undoneBy(recorded, new WithdrawProcess(process.code()), new RestoreProcess(process.code(), before));
        return recorded;
    }

    private static List<String> activities(List<String> named) {
        List<String> activities =
                named == null ? List.of() : named.stream().distinct().sorted().toList();
        for (String activity : activities) {
            if (!CODE.matcher(activity).matches()) {
                throw Words.invalid("activities", "activity.code", activity);
            }
        }
        return activities;
    }

    private static Recorded.Change change(boolean created, boolean same) {
        if (created) {
            return Recorded.Change.CREATED;
        }
        return same ? Recorded.Change.UNCHANGED : Recorded.Change.UPDATED;
    }

    private WorkProcess change(ChangeMode action, Work work) {
        ProcessEntity process = Processes.known(action.process(), work);
        work.checkVersion(process.version());
        LocalDate from = action.from() == null ? work.today() : action.from();
        requireAhead(from, work);
        ModeValue after = new ModeValue(
                from,
                action.mode(),
                department("main", action.main(), work),
                department("aux", action.aux(), work),
                action.evidence().strip(),
                work.actor().login(),
                work.now().truncatedTo(ChronoUnit.MILLIS));
        if (after.main().equals(after.aux())) {
            throw Words.invalid("aux", "mode.one-department", after.main());
        }
        if (process.inForce(from).filter(after::sameAs).isPresent()) {
            throw Words.invalid("mode", "mode.same", from);
        }
        Definition before = process.definition();
        process.add(after);
        work.resource(EntityManager.class).flush();
        work.undoneBy(new RestoreProcess(process.code(), before), process.ref(), process.version());
        return process.on(work.today());
    }

    /** By what mode something was judged in the past is not changed afterwards. */
    private static void requireAhead(LocalDate from, Work work) {
        if (from.isBefore(work.today())) {
            throw Words.invalid("from", "mode.past", from, work.today());
        }
        if (from.isAfter(LATEST)) {
            throw Words.invalid("from", "mode.far", from, LATEST);
        }
    }

    private static String department(String parameter, String code, Work work) {
        return new Directory(work)
                .department(code.strip())
                .orElseThrow(() -> Words.invalid(parameter, "department.unknown", code.strip()))
                .code();
    }

    private List<WorkProcess> list(ListProcesses query, Work work) {
        LocalDate day = query.on() == null ? work.today() : query.on();
        return Processes.all(work).stream().map(process -> process.on(day)).toList();
    }
}
