package org.twinrail.coordination.ui.internal.fields;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.SetField;

/** What the views of custom fields say. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);
    /** The words for fields themselves, which stand beside the exported records. */
    private static final Messages FIELDS = Messages.beside(SetField.class);

    private Texts() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What a type is called. */
    static Text type(FieldType type) {
        return FIELDS.text("type." + type);
    }

    /** What a yes or a no is called. */
    static Text yesOrNo(boolean yes) {
        return FIELDS.text(yes ? "value.yes" : "value.no");
    }

    /** What a kind of object is called. */
    static Text kind(String kind) {
        return Kinds.ALL.contains(kind) ? MESSAGES.text("kind." + kind) : Text.same(kind);
    }
}
