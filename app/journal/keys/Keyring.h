// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Files.h"
#include "base/SecretBytes.h"
#include "domain/Sync.h"

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace drempel {

/// The keys of the subjects whose bodies and media are sealed: made here or brought by the lane, and kept in
/// one small file that holds them wrapped only. All functions may be called from any thread.
///
/// Invariants: a key is on disk before it is given out; what was destroyed never comes back; a write that
/// fails leaves this object as it was. Errors: Locked without the wrapping key, else as replaceFile.
class Keyring {
  public:
    /// Opens the file, or makes an empty one. `wrapKey` is 32 bytes: the site key on the hub, the unlock key
    /// on a tablet. Corrupt when the file was altered or the key is another one, BadInput for a key of
    /// another length. `step` may make each step of writing fail.
    [[nodiscard]] static Result<std::unique_ptr<Keyring>> open(const QString& file, SecretBytes wrapKey,
                                                               FileStep step = {});
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;

    /// The key new events of this subject are sealed with, made if there is none. Forbidden when its keys
    /// were destroyed.
    [[nodiscard]] Result<KeyId> keyFor(SubjectId subject);
    /// Makes what `keyFor` will be asked for, in one write. Subjects whose keys were destroyed are passed
    /// over.
    [[nodiscard]] Status prepare(std::span<const SubjectId> subjects);
    /// NotFound for a key that is not here or was destroyed.
    [[nodiscard]] Result<SecretBytes> find(KeyId key) const;
    /// As find, without a copy of its own; to be let go at once.
    [[nodiscard]] Result<std::shared_ptr<const SecretBytes>> use(KeyId key) const;
    /// Whose key it is; NotFound for a key that is not here or was destroyed. Needs no wrapping key.
    [[nodiscard]] Result<SubjectId> ownerOf(KeyId key) const;
    /// The live keys of a subject, as they came: more than one when tablets made theirs apart.
    [[nodiscard]] std::vector<KeyId> keysOf(SubjectId subject) const;
    /// All keys of this subject, for ever: nothing that was sealed with them can be read again, and none that
    /// turns up later is taken. Takes along what was set aside of this file.
    [[nodiscard]] Status destroy(SubjectId subject);
    [[nodiscard]] bool isDestroyed(SubjectId subject) const;
    /// Live keys.
    [[nodiscard]] std::int64_t size() const;

    // Locking -----------------------------------------------------------------------------------------
    /// Wipes the wrapping key and every key from memory; until `unlock` all that needs one answers Locked.
    void lock();
    [[nodiscard]] Status unlock(SecretBytes wrapKey);
    [[nodiscard]] bool isLocked() const;
    /// The same keys under another wrapping key; bodies stay as they are.
    [[nodiscard]] Status rewrap(SecretBytes wrapKey);

    // The lane ----------------------------------------------------------------------------------------
    /// The number of the last change; 0 when nothing was ever kept.
    [[nodiscard]] std::int64_t counter() const;
    /// At most `limit` changes after a number, in order, wrapped under another key.
    [[nodiscard]] Result<std::vector<WrappedKey>> since(std::int64_t after, int limit,
                                                        const SecretBytes& underKey) const;
    /// Keeps what is new, and the lane's new state if given, in one write. Returns the subjects that can be
    /// read better now. That keys were destroyed at the sender destroys none here: the tombstone alone does,
    /// or some would forget what nobody knows to be erased. Corrupt, and nothing is kept, when one does not
    /// open with `underKey`.
    [[nodiscard]] Result<std::vector<SubjectId>> take(std::span<const WrappedKey> keys,
                                                      const SecretBytes& underKey,
                                                      const std::optional<KeyLane>& lane = {});
    /// How far this keyring has been brought to its hub and back (tablets only).
    [[nodiscard]] KeyLane lane() const;
    [[nodiscard]] Status setLane(const KeyLane& lane);

  private:
    /// What the file holds. Copied to change it, so that a failed write changes nothing.
    struct Contents {
        std::int64_t counter = 0;
        std::vector<WrappedKey> entries; ///< ascending by number
        KeyLane lane;
    };
    Keyring(QString file, FileStep step);
    [[nodiscard]] static QByteArray encode(const Contents& contents);
    [[nodiscard]] static Result<Contents> decode(QByteArrayView bytes);
    [[nodiscard]] static Status add(Contents& contents, SubjectId subject, const SecretBytes& wrapKey);
    static void strike(Contents& contents, SubjectId subject);
    enum class WhenAbsent { Make, Fail };
    [[nodiscard]] Status read(SecretBytes wrapKey, WhenAbsent whenAbsent);
    [[nodiscard]] Status save(Contents contents, const SecretBytes& wrapKey);
    /// What `setAside` kept of an earlier file holds keys that were destroyed since.
    void dropSetAside() const;
    void adopt(Contents contents);
    [[nodiscard]] const WrappedKey* liveKeyOf(SubjectId subject) const;
    [[nodiscard]] Result<std::shared_ptr<const SecretBytes>> opened(KeyId key) const;

    const QString file_;
    const FileStep step_;
    mutable std::mutex mutex_; ///< guards everything below
    SecretBytes wrapKey_;      ///< empty while locked
    Contents contents_;
    std::unordered_map<KeyId, std::size_t, IdHash> byKey_;         ///< live entries
    std::unordered_map<SubjectId, std::size_t, IdHash> bySubject_; ///< the first live entry of each
    std::unordered_set<SubjectId, IdHash> destroyed_;
    mutable std::unordered_map<KeyId, std::shared_ptr<const SecretBytes>, IdHash> opened_;
};

} // namespace drempel
