package org.twinrail.sample.internal;

import java.util.List;
import java.util.Optional;
import org.twinrail.api.Action;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Query;
import org.twinrail.api.Text;

/** Writes no JSON, only that it was asked to, and of what. */
final class Naming implements Catalogue {
    @Override
    public List<OperationInfo> operations() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Text> described(String operation, String parameter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Action<?> action(String name, String json) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Query<?> query(String name, String json) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toJson(Object value) {
        return "{\"story\":\"" + value.getClass().getSimpleName() + "\"}";
    }
}
