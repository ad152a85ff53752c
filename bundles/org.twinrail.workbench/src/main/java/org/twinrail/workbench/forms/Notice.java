package org.twinrail.workbench.forms;

import java.util.Objects;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/**
 * Something a person should know before they send a form, for example that there is such a thing already. It keeps nobody from sending it.
 *
 * @param before how the sentence begins
 * @param link what of it can be clicked, to look at the object first
 * @param after how it goes on
 * @param object what it is about
 */
public record Notice(Text before, Text link, Text after, ObjectRef object) {
    public Notice {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(object, "object");
    }
}
