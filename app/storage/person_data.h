// SPDX-License-Identifier: GPL-3.0-or-later
// All that the database holds about one lead.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/ports/people_store.h"

namespace farol::platform {

//   errors   NotFound
Result<PersonData> readPersonData(const EncryptedConnection& connection, LeadKey lead);

} // namespace farol::platform
