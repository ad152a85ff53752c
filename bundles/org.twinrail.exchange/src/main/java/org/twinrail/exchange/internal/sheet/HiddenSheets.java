package org.twinrail.exchange.internal.sheet;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects from a workbook's list of sheets the names of those that are not shown. */
final class HiddenSheets extends DefaultHandler {
    private final Set<String> names;

    HiddenSheets(Set<String> names) {
        this.names = names;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String state = attributes.getValue("state");
        if ("sheet".equals(localName) && state != null && !state.equals("visible")) {
            names.add(attributes.getValue("name"));
        }
    }
}
