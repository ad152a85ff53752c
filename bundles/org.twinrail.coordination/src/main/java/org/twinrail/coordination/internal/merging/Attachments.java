package org.twinrail.coordination.internal.merging;

import java.util.List;
import org.twinrail.api.Messages;
import org.twinrail.api.spi.Attachment;

/**
 * Notes, advice, files, custom fields and conflicts hang on objects. What the other one has already — the same file, a field that is filled
 * in, an open conflict of the same kind — stays where it is. The evidence of a conflict is never changed.
 */
public final class Attachments {
    private static final Messages MESSAGES = Messages.beside(Attachments.class);

    private Attachments() {}

    /** All of this bundle. */
    public static List<Attachment> all() {
        return List.of(
                Attachment.any("note", "NoteEntity", count -> MESSAGES.text("merge.notes", count)),
                Attachment.any("advice", "AdviceEntity", count -> MESSAGES.text("merge.advice", count)),
                Attachment.once(
                        "file",
                        "FileEntity",
                        "not exists (select y.id from FileEntity y where y.aboutKind = :kind and y.aboutId = :to and"
                                + " y.sha256 = x.sha256)",
                        count -> MESSAGES.text("merge.files", count)),
                Attachment.once(
                        "field",
                        "FieldValueEntity",
                        "not exists (select y.id from FieldValueEntity y where y.aboutKind = :kind and y.aboutId = :to and"
                                + " y.field = x.field)",
                        count -> MESSAGES.text("merge.fields", count)),
                new Attachment(
                        "conflict",
                        "ConflictEntity",
                        ", x.openKey = case when x.openKey is null then null else concat(x.kind, '|', :kind, '/', :to)"
                                + " end",
                        "(x.openKey is null or not exists (select y.id from ConflictEntity y where y.openKey ="
                                + " concat(x.kind, '|', :kind, '/', :to)))",
                        count -> MESSAGES.text("merge.conflicts", count)));
    }
}
