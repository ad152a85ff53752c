/** The views of indicators: the list with its trend, where a figure comes from, the form that defines one, and what is outside on Today. */
package org.twinrail.insight.ui.internal;
