#pragma once

#include "core/profiles/profile.h"
#include "core/text/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aneroid {

/// What kind of place a profile is; a person's own stand together.
enum class ProfileGroup { Demonstration, Rooms, Machines, Outdoors, Own };

/// "rooms", for scripts.
[[nodiscard]] QString wireName(ProfileGroup group);
/// "Rooms", in the language of the window.
[[nodiscard]] QString shownName(ProfileGroup group);

/// What a list of profiles shows of one.
struct ProfileEntry
{
    QString name;  ///< what PROFILE takes
    QString title; ///< in the language of the window
    QString description;
    ProfileGroup group = ProfileGroup::Own;
    bool builtIn = false;
    bool edited = false; ///< built in, and hidden by the person's own copy of it
    QString problem;     ///< why it cannot be used; empty where it can

    friend bool operator==(const ProfileEntry &, const ProfileEntry &) = default;
};

/// The climate profiles: those built in, and a person's own, JSON files in one folder. A file there
/// with the name of a built-in one hides it. Nothing is kept between calls, so files that change
/// are seen. Errors are sentences.
class ProfileStore
{
public:
    /// The person's own profiles are in userFolder().
    ProfileStore();
    explicit ProfileStore(QString folder);

    /// "profiles" in the program's data folder.
    [[nodiscard]] static QString userFolder();
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Built-in ones first, in an order for people, then the person's own by name. Reads no file.
    [[nodiscard]] QStringList names() const;
    /// names() with what each file says; unusable files are in it with their problem.
    [[nodiscard]] QList<ProfileEntry> list() const;
    [[nodiscard]] bool contains(const QString &name) const;

    /// By name, or from a path: what has a slash in it or ends in .json, relative to the current
    /// folder. The profile's name is that of its file.
    [[nodiscard]] Result<Profile, QString> load(const QString &nameOrPath) const;
    [[nodiscard]] static bool isPath(const QString &nameOrPath);

    /// Writes profile.name in the person's folder, whole or not at all; what is there is replaced.
    [[nodiscard]] Result<Done, QString> save(const Profile &profile) const;
    /// A copy under a free name ("cellar 2"), which is the result.
    [[nodiscard]] Result<QString, QString> duplicate(const QString &name) const;
    /// Reads, checks and keeps a file; the result is its name here, with a number where taken.
    [[nodiscard]] Result<QString, QString> importFile(const QString &path) const;
    [[nodiscard]] Result<Done, QString> exportFile(const QString &name, const QString &path) const;
    /// A person's own profile; a built-in one cannot be removed.
    [[nodiscard]] Result<Done, QString> remove(const QString &name) const;
    /// Gives a built-in profile back its numbers: removes the person's copy that hides it.
    [[nodiscard]] Result<Done, QString> reset(const QString &name) const;

    /// Empty where a profile may have this name; else a sentence with what is allowed.
    [[nodiscard]] static QString nameProblem(const QString &name);
    /// "cellar", or "cellar 2" where that is taken, and so on.
    [[nodiscard]] QString freeName(const QString &wanted) const;

private:
    [[nodiscard]] QString ownFile(const QString &name) const;
    [[nodiscard]] QStringList ownNames() const;

    QString m_folder;
};

} // namespace aneroid
