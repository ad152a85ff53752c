/** The views of the technical-support desk: the post's queue, my questions, what knowledge is missing. */
package org.twinrail.support.ui.internal;
