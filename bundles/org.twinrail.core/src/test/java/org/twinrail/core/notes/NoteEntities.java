package org.twinrail.core.notes;

import java.util.List;
import org.twinrail.api.spi.EntityProvider;

/** What the tests' own domain stores. */
public final class NoteEntities implements EntityProvider {
    @Override
    public String name() {
        return "notes";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(NoteEntity.class);
    }
}
