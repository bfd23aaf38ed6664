// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Tpm.h"

#include <QFile>

#include <sodium.h>
#include <tss2/tss2_esys.h>
#include <tss2/tss2_mu.h>
#include <tss2/tss2_tctildr.h>
#include <unistd.h>

#include <algorithm>

namespace drempel::hub {

namespace {

constexpr char device[] = "/dev/tpmrm0";

template<class T>
struct Freed {
    void operator()(T* one) const noexcept { Esys_Free(one); }
};
template<class T>
using Owned = std::unique_ptr<T, Freed<T>>;

/// Something in the chip, for as long as it is used. Order matters: what hangs under it goes first.
class Handle {
  public:
    explicit Handle(ESYS_CONTEXT* context)
      : context_(context) {}
    ~Handle() {
        if (id != ESYS_TR_NONE) Esys_FlushContext(context_, id);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    ESYS_TR id = ESYS_TR_NONE;

  private:
    ESYS_CONTEXT* context_;
};

constexpr TPMT_SYM_DEF_OBJECT aes128{
    .algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}};

/// A storage key on P-256: the same for the same chip, until it is cleared.
TPM2B_PUBLIC storageTemplate() {
    TPM2B_PUBLIC key{};
    TPMT_PUBLIC& area = key.publicArea;
    area.type = TPM2_ALG_ECC;
    area.nameAlg = TPM2_ALG_SHA256;
    area.objectAttributes = TPMA_OBJECT_RESTRICTED | TPMA_OBJECT_DECRYPT | TPMA_OBJECT_FIXEDTPM |
                            TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_SENSITIVEDATAORIGIN |
                            TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_NODA;
    area.parameters.eccDetail.symmetric = aes128;
    area.parameters.eccDetail.scheme.scheme = TPM2_ALG_NULL;
    area.parameters.eccDetail.curveID = TPM2_ECC_NIST_P256;
    area.parameters.eccDetail.kdf.scheme = TPM2_ALG_NULL;
    return key;
}

TPM2B_PUBLIC sealedTemplate() {
    TPM2B_PUBLIC object{};
    TPMT_PUBLIC& area = object.publicArea;
    area.type = TPM2_ALG_KEYEDHASH;
    area.nameAlg = TPM2_ALG_SHA256;
    area.objectAttributes =
        TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_NODA;
    area.parameters.keyedHashDetail.scheme.scheme = TPM2_ALG_NULL;
    return object;
}

/// The storage key, and a session that is encrypted to it: who listens on the wires of the chip hears
/// nothing.
Status begin(ESYS_CONTEXT* context, Handle& storage, Handle& session) {
    const TPM2B_SENSITIVE_CREATE noSecret{};
    const TPM2B_PUBLIC wanted = storageTemplate();
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION anyState{};
    if (Esys_CreatePrimary(context, ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE, &noSecret,
                           &wanted, &outside, &anyState, &storage.id, nullptr, nullptr, nullptr,
                           nullptr) != TSS2_RC_SUCCESS)
        return fail(ErrorCode::Io, "tpm: storage key");
    const TPMT_SYM_DEF cipher{
        .algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}};
    if (Esys_StartAuthSession(context, storage.id, ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE,
                              nullptr, TPM2_SE_HMAC, &cipher, TPM2_ALG_SHA256,
                              &session.id) != TSS2_RC_SUCCESS)
        return fail(ErrorCode::Io, "tpm: session");
    const TPMA_SESSION both = TPMA_SESSION_DECRYPT | TPMA_SESSION_ENCRYPT | TPMA_SESSION_CONTINUESESSION;
    if (Esys_TRSess_SetAttributes(context, session.id, both, 0xFF) != TSS2_RC_SUCCESS)
        return fail(ErrorCode::Io, "tpm: session");
    return {};
}

} // namespace

void Tpm::Close::operator()(ESYS_CONTEXT* context) const noexcept {
    TSS2_TCTI_CONTEXT* tcti = nullptr;
    Esys_GetTcti(context, &tcti);
    Esys_Finalize(&context);
    Tss2_TctiLdr_Finalize(&tcti);
}

QString Tpm::ofThisMachine() {
    return ::access(device, R_OK | W_OK) == 0 ? QStringLiteral("device:") + QLatin1String(device) : QString();
}

Result<Tpm> Tpm::open(const QString& tcti) {
    TSS2_TCTI_CONTEXT* wire = nullptr;
    if (Tss2_TctiLdr_Initialize(tcti.toUtf8().constData(), &wire) != TSS2_RC_SUCCESS)
        return fail(ErrorCode::NotFound, "tpm");
    ESYS_CONTEXT* context = nullptr;
    if (Esys_Initialize(&context, wire, nullptr) != TSS2_RC_SUCCESS) {
        Tss2_TctiLdr_Finalize(&wire);
        return fail(ErrorCode::NotFound, "tpm");
    }
    return Tpm(context);
}

Result<QByteArray> Tpm::seal(const SecretBytes& secret) {
    Handle storage(context_.get());
    Handle session(context_.get());
    if (const Status begun = begin(context_.get(), storage, session); !begun)
        return tl::unexpected(begun.error());
    TPM2B_SENSITIVE_CREATE sensitive{};
    auto& data = sensitive.sensitive.data;
    if (secret.size() > sizeof(data.buffer) || secret.size() > 128) return fail(ErrorCode::TooLarge, "tpm");
    data.size = static_cast<UINT16>(secret.size());
    std::copy_n(secret.view().data(), secret.size(), reinterpret_cast<char*>(data.buffer));
    const TPM2B_PUBLIC wanted = sealedTemplate();
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION anyState{};
    TPM2B_PRIVATE* rawPrivate = nullptr;
    TPM2B_PUBLIC* rawPublic = nullptr;
    const TSS2_RC made =
        Esys_Create(context_.get(), storage.id, session.id, ESYS_TR_NONE, ESYS_TR_NONE, &sensitive, &wanted,
                    &outside, &anyState, &rawPrivate, &rawPublic, nullptr, nullptr, nullptr);
    sodium_memzero(&sensitive, sizeof(sensitive));
    if (made != TSS2_RC_SUCCESS) return fail(ErrorCode::Io, "tpm: seal");
    const Owned<TPM2B_PRIVATE> privatePart(rawPrivate);
    const Owned<TPM2B_PUBLIC> publicPart(rawPublic);
    QByteArray sealed(sizeof(TPM2B_PRIVATE) + sizeof(TPM2B_PUBLIC), Qt::Uninitialized);
    auto* bytes = reinterpret_cast<uint8_t*>(sealed.data());
    const auto room = static_cast<std::size_t>(sealed.size());
    std::size_t used = 0;
    if (Tss2_MU_TPM2B_PUBLIC_Marshal(publicPart.get(), bytes, room, &used) != TSS2_RC_SUCCESS ||
        Tss2_MU_TPM2B_PRIVATE_Marshal(privatePart.get(), bytes, room, &used) != TSS2_RC_SUCCESS)
        return fail(ErrorCode::Internal, "tpm: marshal");
    sealed.truncate(static_cast<qsizetype>(used));
    return sealed;
}

Result<SecretBytes> Tpm::unseal(QByteArrayView sealed) {
    TPM2B_PUBLIC publicPart{};
    TPM2B_PRIVATE privatePart{};
    const auto* bytes = reinterpret_cast<const uint8_t*>(sealed.data());
    const auto room = static_cast<std::size_t>(sealed.size());
    std::size_t used = 0;
    if (Tss2_MU_TPM2B_PUBLIC_Unmarshal(bytes, room, &used, &publicPart) != TSS2_RC_SUCCESS ||
        Tss2_MU_TPM2B_PRIVATE_Unmarshal(bytes, room, &used, &privatePart) != TSS2_RC_SUCCESS || used != room)
        return fail(ErrorCode::Corrupt, "tpm");
    Handle storage(context_.get());
    Handle session(context_.get());
    Handle object(context_.get());
    if (const Status begun = begin(context_.get(), storage, session); !begun)
        return tl::unexpected(begun.error());
    if (Esys_Load(context_.get(), storage.id, session.id, ESYS_TR_NONE, ESYS_TR_NONE, &privatePart,
                  &publicPart, &object.id) != TSS2_RC_SUCCESS)
        return fail(ErrorCode::Conflict, "tpm");
    TPM2B_SENSITIVE_DATA* raw = nullptr;
    if (Esys_Unseal(context_.get(), object.id, session.id, ESYS_TR_NONE, ESYS_TR_NONE, &raw) !=
        TSS2_RC_SUCCESS)
        return fail(ErrorCode::Io, "tpm: unseal");
    const Owned<TPM2B_SENSITIVE_DATA> data(raw);
    SecretBytes secret(QByteArrayView(reinterpret_cast<const char*>(data->buffer), data->size));
    sodium_memzero(data.get(), sizeof(*data));
    return secret;
}

} // namespace drempel::hub
