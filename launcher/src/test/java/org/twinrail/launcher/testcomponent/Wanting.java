package org.twinrail.launcher.testcomponent;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A program that wants a service nobody offers. */
@Component(service = Function.class, property = "twinrail.program=cli")
public final class Wanting implements Function<Map<String, Object>, Integer> {

    private final Callable<?> wanted;

    /** Wants a callable of a certain kind. */
    @Activate
    public Wanting(@Reference(target = "(kind=wanted)") Callable<?> wanted) {
        this.wanted = wanted;
    }

    @Override
    public Integer apply(Map<String, Object> call) {
        return wanted.hashCode();
    }
}
