package org.twinrail.uitest.internal;

import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;

/**
 * Does for a test what the screen cannot show it doing, as choosing a file: a service that takes {@code do} or {@code ask}, an operation's
 * name and its parameters as JSON, and answers JSON.
 */
@Component(service = Function.class, property = "twinrail.clerk=true")
public final class Clerk implements Function<List<String>, String> {
    private final Catalogue catalogue;
    private final Gateway gateway;

    /** Made by Declarative Services. */
    @Activate
    public Clerk(@Reference Catalogue catalogue, @Reference Gateway gateway) {
        this.catalogue = catalogue;
        this.gateway = gateway;
    }

    @Override
    public String apply(List<String> order) {
        Call call = Call.by(Actor.LOCAL_ADMIN);
        return catalogue.toJson(
                order.get(0).equals("do")
                        ? gateway.perform(catalogue.action(order.get(1), order.get(2)), call)
                        : gateway.ask(catalogue.query(order.get(1), order.get(2)), call));
    }
}
