/** The sample company 艾奇软件, after the case Twinrail is built from: its people, and a quarter of their work played through the Gateway. */
package org.twinrail.sample.internal;
