package org.twinrail.cli.internal;

import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.twinrail.api.Backups;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Gateway;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.api.spi.Command;
import org.twinrail.api.spi.Timers;

/**
 * What the commands use.
 *
 * @param bundles the context in which the bundles of the framework are listed
 * @param further the commands other bundles bring, at the time of the call
 * @param formats the forms of file in which lists are handed out, at the time of the call
 */
public record Services(
        Gateway gateway,
        Catalogue catalogue,
        Importer importer,
        RuleChecks rules,
        Backups backups,
        Timers timers,
        Clock clock,
        BundleContext bundles,
        List<Command> further,
        List<TableFormat> formats) {}
