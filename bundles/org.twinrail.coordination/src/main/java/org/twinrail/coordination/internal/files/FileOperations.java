package org.twinrail.coordination.internal.files;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.files.AttachFile;
import org.twinrail.coordination.files.AttachedFile;
import org.twinrail.coordination.files.FileContent;
import org.twinrail.coordination.files.GetFile;
import org.twinrail.coordination.files.ListFiles;
import org.twinrail.coordination.files.RemoveFile;
import org.twinrail.coordination.files.RenameFile;
import org.twinrail.coordination.internal.hosts.Complaints;
import org.twinrail.coordination.internal.hosts.Found;
import org.twinrail.coordination.internal.hosts.Hosts;

/** Attaches, renames, removes, lists and hands out the files on any object. */
@Component
public final class FileOperations implements OperationProvider {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Sorting SORTING = Sorting.standard("-at")
            .by("at", "e.attachedAt", "e.id")
            .by("name", "e.name", "e.attachedAt", "e.id")
            .by("size", "e.size", "e.attachedAt", "e.id")
            .by("type", "e.mediaType", "e.attachedAt", "e.id")
            .by("by", "e.attachedBy", "e.attachedAt", "e.id");

    private final Hosts hosts;
    private final MediaTypes types = new MediaTypes();

    /** Made by Declarative Services. */
    @Activate
    public FileOperations(@Reference Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(AttachFile.class, this::attaching, this::attach);
        registrar.action(RenameFile.class, subject("file.rename", "RENAME_FILE", RenameFile::file), this::rename);
        registrar.action(RemoveFile.class, subject("file.remove", "REMOVE_FILE", RemoveFile::file), this::remove);
        registrar.query(ListFiles.class, this::list);
        registrar.query(GetFile.class, this::content);
    }

    private List<?> attaching(AttachFile action, Work work) {
        ObjectRef object = hosts.existing(action.object(), work);
        return List.of(
                new Deed("file.attach", "ATTACH_FILE", "", "", "", object, "", ""),
                new FileEntity(object, action.content(), work.actor(), work.now()).fact(work.actor()));
    }

    private static <A extends Action<?>> Subject<A> subject(String name, String activity, Function<A, UUID> id) {
        return (action, work) -> {
            FileEntity file = existing(id.apply(action), work);
            return List.of(
                    new Deed(name, activity, "", "", "", file.object(), file.attachedBy(), file.department()),
                    file.fact(work.actor()));
        };
    }

    private static FileEntity existing(UUID id, Work work) {
        FileEntity file = work.resource(EntityManager.class).find(FileEntity.class, id);
        if (file == null) {
            throw Complaints.of("file", "file.unknown", id);
        }
        return file;
    }

    private AttachedFile attach(AttachFile action, Work work) {
        ObjectRef object = hosts.existing(action.object(), work);
        String name = FileNames.checked(action.name());
        long size = action.content().size();
        if (size == 0) {
            throw Complaints.of("content", "file.empty", name);
        }
        if (size > AttachFile.LARGEST) {
            throw Complaints.of(
                    "content", "file.large", name, (size + MEGABYTE - 1) / MEGABYTE, AttachFile.LARGEST / MEGABYTE);
        }
        refuseTwice(object, action, work);
        FileEntity file = new FileEntity(object, action.content(), work.actor(), work.now());
        file.call(name, action.remark() == null ? "" : action.remark().strip());
        file.is(types.of(action.content(), name));
        EntityManager database = work.resource(EntityManager.class);
        database.persist(file);
        new Parts(database).write(file.id(), action.content());
        return file.view();
    }

    private static void refuseTwice(ObjectRef object, AttachFile action, Work work) {
        new Found<>(FileEntity.class, object)
                .where("e.sha256 = :sha256", "sha256", action.content().sha256())
                .page(work, "e.id", 1, 0, Function.identity())
                .forEach(same -> {
                    throw Complaints.of(
                            "content", "file.twice", object, same.name(), same.attachedAt(), same.attachedBy());
                });
    }

    private AttachedFile rename(RenameFile action, Work work) {
        FileEntity file = existing(action.file(), work);
        work.checkVersion(file.version());
        file.call(
                action.name() == null ? file.name() : FileNames.checked(action.name()),
                action.remark() == null ? file.remark() : action.remark().strip());
        work.resource(EntityManager.class).flush();
        return file.view();
    }

    private AttachedFile remove(RemoveFile action, Work work) {
        FileEntity file = existing(action.file(), work);
        work.checkVersion(file.version());
        EntityManager database = work.resource(EntityManager.class);
        new Parts(database).remove(file.id());
        database.remove(file);
        return file.view();
    }

    private List<AttachedFile> list(ListFiles query, Work work) {
        return new Found<>(FileEntity.class, hosts.existing(query.object(), work))
                .contains("concat(e.name, ' ', e.remark)", query.name())
                .page(work, SORTING.order(query.sort()), query.limit(), query.offset(), FileEntity::view);
    }

    private FileContent content(GetFile query, Work work) {
        FileEntity file = existing(query.file(), work);
        return new FileContent(file.view(), new Parts(work.resource(EntityManager.class)).read(file.id()));
    }
}
