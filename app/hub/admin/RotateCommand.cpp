// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ErrorText.h"
#include "hub/admin/Acts.h"

namespace drempel::hub {

Outcome runRotateKey(Office& office, const Arguments&) {
    if (office.hubRuns)
        return failed(QStringLiteral("Stop de hub eerst: zolang hij draait, gebruikt hij deze sleutel."));
    // Before, while the keys are still wrapped as this journal has them open.
    if (const Status kept = keepAct(office, OfficeAct::SiteKeyRotated); !kept)
        return failed(errorText(kept.error(), Doing::Writing));
    const Status begun = office.siteKey->beginChange();
    if (!begun) return failed(errorText(begun.error(), Doing::Writing));
    const Status finished = office.siteKey->finishChange(office.folder);
    if (!finished)
        return failed(errorText(finished.error(), Doing::Writing) +
                      QStringLiteral("\nDe hub maakt het af zodra hij weer start."));
    return {
        0,
        QStringLiteral("De hub heeft een nieuwe sleutel, in %1. De oude opent niets meer.\n"
                       "Maak nu een nieuwe reservekopie: in een oude zit nog de oude sleutel, verzegeld.\n")
            .arg(office.siteKey->file()),
        {},
        {}};
}

} // namespace drempel::hub
