package org.twinrail.crm;

import java.util.UUID;

/**
 * A person at a customer.
 *
 * @param id the id
 * @param name the name, unique within the customer
 * @param customer the customer's name
 * @param phone empty where unknown
 * @param email empty where unknown
 * @param role the role in the purchase; empty where unknown
 * @param version for optimistic locking
 */
public record Contact(UUID id, String name, String customer, String phone, String email, String role, long version) {}
