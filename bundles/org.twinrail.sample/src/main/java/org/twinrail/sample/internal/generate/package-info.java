/** {@code twinrail generate}: made-up customers, people and touches in any number, to see how the product does with them. */
package org.twinrail.sample.internal.generate;
