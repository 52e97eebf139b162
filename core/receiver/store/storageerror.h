#pragma once

#include <QString>

namespace aneroid {

/// Why the database did not do what it should; the sentence is for a person.
struct StorageError
{
    enum class Kind { Other, Full, Busy };

    Kind kind = Kind::Other;
    QString message;
};

} // namespace aneroid
