#pragma once

#include <QString>

namespace aneroid {

/// Why a database did not do what it should; the sentence is for a person.
struct StorageError
{
    enum class Kind {
        Other,   ///< the file may not be written, a statement is wrong, …
        Full,    ///< the disk is full or fails
        Busy,    ///< another program has locked the file
        Damaged, ///< the file is no sound database
        Foreign, ///< a sound database that is not ours, or of a newer version
    };

    Kind kind = Kind::Other;
    QString message;
};

} // namespace aneroid
