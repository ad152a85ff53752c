package org.twinrail.insight.ui.internal;

import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** What these views say. */
final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private Texts() {}

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What a constant is called, under the words for its kind of constant. */
    static Text constant(String words, Enum<?> constant) {
        return constant == null ? Text.EMPTY : MESSAGES.text(words + constant.name());
    }
}
