/** A bundle of the tests: works the window from inside, by the names of widgets. In no product. */
package org.twinrail.uitest.internal;
