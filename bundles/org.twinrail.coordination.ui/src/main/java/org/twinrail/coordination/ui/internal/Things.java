package org.twinrail.coordination.ui.internal;

import java.util.regex.Pattern;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/** What people call the objects that conflicts are about. */
public final class Things {
    private static final Pattern MACHINE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Things() {}

    /** Its kind and its number or name; an id that is for machines is left out. */
    public static Text title(ObjectRef object) {
        Text kind = Texts.find("thing." + object.kind()).orElseGet(() -> Text.same(object.kind()));
        return MACHINE.matcher(object.id()).matches() ? kind : Texts.of("thing", kind, object.id());
    }
}
