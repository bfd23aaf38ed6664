// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Exchange.h"

namespace drempel {

Topic topicOf(Choice choice) {
    switch (choice) {
    case Choice::SleptWell:
    case Choice::Restless:
    case Choice::SleptShort:
        return Topic::Night;
    case Choice::HadBreakfast:
    case Choice::AteLittle:
    case Choice::NotEatenYet:
        return Topic::Food;
    case Choice::Cheerful:
    case Choice::Tired:
    case Choice::Quiet:
    case Choice::Sad:
        return Topic::Mood;
    case Choice::Diaper:
    case Choice::Practising:
    case Choice::Potty:
        return Topic::Toilet;
    case Choice::NoMedicine:
        return Topic::Medicine;
    case Choice::NoBottleYet:
        return Topic::Bottle;
    }
    return Topic::Night;
}

} // namespace drempel
