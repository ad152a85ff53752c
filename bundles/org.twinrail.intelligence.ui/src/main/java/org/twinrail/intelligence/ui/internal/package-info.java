/** The views of information between the rails: capture, inbox, insights, competitors, briefs and the ledger. */
package org.twinrail.intelligence.ui.internal;
