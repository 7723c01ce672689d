/* Stands in for Windows' own icuuc.dll (there since Windows 10 1703), which Wine does not have.
   Qt6Core imports it for text codecs that Qt does not have itself; here there are none of those.
   It is put into Wine's system folder only, and into nothing that is given to people. */
#define EXPORT __declspec(dllexport)
enum { FILE_ACCESS_ERROR = 4 };

EXPORT void *ucnv_open(const char *name, int *error) { *error = FILE_ACCESS_ERROR; return 0; }
EXPORT void ucnv_close(void *codec) {}
EXPORT void ucnv_reset(void *codec) {}
EXPORT signed char ucnv_getMaxCharSize(const void *codec) { return 1; }
EXPORT const char *ucnv_getName(const void *codec, int *error) { *error = FILE_ACCESS_ERROR; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { *error = FILE_ACCESS_ERROR; return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT void ucnv_getToUCallBack(const void *codec, void **action, const void **context) { *action = 0; *context = 0; }
EXPORT void ucnv_getFromUCallBack(const void *codec, void **action, const void **context) { *action = 0; *context = 0; }
EXPORT void ucnv_setToUCallBack(void *codec, void *action, const void *context, void **before, const void **context_before, int *error) { *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_setFromUCallBack(void *codec, void *action, const void *context, void **before, const void **context_before, int *error) { *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_cbToUWriteUChars(void *arguments, const void *source, int length, int offset, int *error) { *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_cbFromUWriteUChars(void *arguments, const void **source, const void *end, int offset, int *error) { *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_toUnicode(void *codec, void **target, const void *target_end, const char **source, const char *source_end, int *offsets, signed char flush, int *error) { *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_fromUnicode(void *codec, char **target, const char *target_end, const void **source, const void *source_end, int *offsets, signed char flush, int *error) { *error = FILE_ACCESS_ERROR; }
EXPORT int ucnv_toUCountPending(const void *codec, int *error) { return 0; }
EXPORT int ucnv_fromUCountPending(const void *codec, int *error) { return 0; }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(const void *context, void *arguments, const void *units, int length, int point, int reason, int *error) { *error = FILE_ACCESS_ERROR; }
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(const void *context, void *arguments, const char *units, int length, int reason, int *error) { *error = FILE_ACCESS_ERROR; }

int __stdcall DllMainCRTStartup(void *instance, unsigned reason, void *reserved) { return 1; }
