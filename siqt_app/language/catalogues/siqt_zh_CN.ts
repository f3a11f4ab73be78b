<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>siqt</name>
    <message>
        <source>0.36 T, as published</source>
        <translation>0.36 T，与论文相同</translation>
    </message>
    <message>
        <source>1 result that was not saved is back.</source>
        <translation>已恢复 1 个未保存的结果。</translation>
    </message>
    <message>
        <source>1 result was not saved last time.</source>
        <translation>上次有 1 个结果未保存。</translation>
    </message>
    <message>
        <source>1.5 T, thick slices</source>
        <translation>1.5 T，厚层</translation>
    </message>
    <message>
        <source>64 mT, portable</source>
        <translation>64 mT，便携式</translation>
    </message>
    <message>
        <source>&lt;p&gt;A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;头部周围空气中的区域：噪声为其标准差除以 0.655。否则为各区域自身的标准差，其中也含组织差异。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A scan that does not agree with the others is left out. With this it is used all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;与其他扫描不一致的扫描会被排除。选中此项则仍然使用。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;表面线圈对近处接收信号更强。扫描获得平滑阴影，最多偏离 1 这么多（0.3：从 1/1.3 到 1.3）。0 到 2，0 为关闭。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An average of 152 people, brain only, with its own tissue maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;152 人的平均，仅大脑，自带组织图。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;CNR: difference of a region's mean from the mean of this one, over the noise&lt;/p&gt;</source>
        <translation>&lt;p&gt;CNR：某区域均值与此区域均值之差除以噪声&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copy the line of the terminal that makes the same scan: siqt simulate …&lt;/p&gt;</source>
        <translation>&lt;p&gt;复制生成相同扫描的终端命令：siqt simulate …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Enhance the simulated scan, and compare with the high-field one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;增强模拟扫描，并与高场扫描比较。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;高斯：处处相同的噪声，与论文方法一致，数值可为负。莱斯：幅度图像的噪声，不为负，并使暗区变亮。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;灰质和白质获得高场扫描的对比度。自动：当模型了解此扫描的对比度时。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按每个扫描的方式观察结果时，结果与该扫描相差多少，以其噪声的标准差为单位。以相差最大的扫描为准。噪声很小的扫描可以相差更多：其层面形状的了解不够精确。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Load parameters from a JSON file, or from the one beside a simulated scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从 JSON 文件或模拟扫描旁的文件载入参数。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height, in voxels of the high-field scan. 0 to 16. 0 or 1 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;层内细节损失，如同较粗的采集矩阵：半高宽为此值的高斯模糊，单位为高场体素。0 到 16，0 或 1 为关闭。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of grey matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;灰质平均信号除以噪声标准差。磁场越弱，同样噪声下信号越小：场强减半，比值约减半。白质与灰质之比决定对比度。大于 0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of white matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;白质平均信号除以噪声标准差。磁场越弱，同样噪声下信号越小：场强减半，比值约减半。白质与灰质之比决定对比度。大于 0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在模拟扫描中测得：各组织均值除以脑外噪声。厚层混合组织，阴影改变均值，测得值可能与要求值略有差别。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New SNRs and new noise, drawn as in training.&lt;/p&gt;</source>
        <translation>&lt;p&gt;新的 SNR 和噪声，抽取方式与训练相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New noise. Nothing else changes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;新噪声，其他不变。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;噪声图案编号。拖动滑块时保持不变，因此只改变一项。从 0 起的整数。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the shading pattern. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;阴影图案编号。从 0 起的整数。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每层生成的薄层数。自动：使间距最接近 1 mm。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取扫描旁的 SPM c1、c2、c3 图，或对扫描进行分割。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;恢复高场对比度：全部扫描或都不恢复；自动：模型支持时用于 T1w。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save the parameters as a JSON file.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将参数保存为 JSON 文件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Signal-to-noise ratio of white matter. To the left there is more noise; the contrast of grey and white matter stays.&lt;/p&gt;</source>
        <translation>&lt;p&gt;白质信噪比。向左噪声更大；灰白质对比度不变。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Slices, pixels and noise of a scanner, in millimetres.&lt;/p&gt;</source>
        <translation>&lt;p&gt;某扫描仪的层、像素和噪声，以毫米计。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Space between neighbouring slices that is not measured, in voxels of the high-field scan. The slice spacing is the thickness plus the gap. 0 to 32.&lt;/p&gt;</source>
        <translation>&lt;p&gt;相邻层之间未测量的间隔，单位为高场体素。层间距等于层厚加间隔。0 到 32。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The contrast that sets the mean SNRs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;决定平均 SNR 的对比度。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.&lt;/p&gt;</source>
        <translation>&lt;p&gt;相关性在脑内测量，比较原扫描与由结果模拟的厚层。1 表示两者一致。恢复的对比度和去除的噪声会使其降低。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;扫描之间头部会移动，程序会找出如何移动。不选则直接采用文件头中的位置。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The network enhances the whole picture. Otherwise it enhances the brain only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;网络增强整幅图像；否则仅增强大脑。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane in which the slices are acquired. The slices are stacked across it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;采集层所在的平面，各层垂直于此堆叠。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.&lt;/p&gt;</source>
        <translation>&lt;p&gt;结果采用原扫描的对比度，模型只补充层间内容。自动：当扫描与训练数据不同时。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Thickness of a slice, in voxels of the high-field scan. Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. 1 to 32. 1 leaves the slices as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;层厚，单位为高场体素。厚层信号更强，但会混合上下重叠的内容。每层是半高宽为此值的高斯加权平均。1 到 32，1 表示不变。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;此组织保持高场扫描中的亮度，其 SNR 决定噪声；另一组织的亮度调整到 SNR 正确为止。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm. 0.4 to 4 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;结果的体素大小；默认取最小像素，但不小于 0.8 mm。0.4 至 4 mm。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the SNRs of T1w scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; 0.36 T scanner, as the publication states.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>在视图中单击也会显示</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>动画：分割线来回移动</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>由 MNI152 模板模拟的低场扫描</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>MNI152 大脑的模拟低场扫描</translation>
    </message>
    <message>
        <source>A thick-slice brain MRI: a NIfTI file (.nii, .nii.gz), or the folder or zip of a scanner (DICOM). It is enhanced on this computer; nothing is sent anywhere.</source>
        <translation>厚层脑部 MRI：NIfTI 文件（.nii、.nii.gz），或扫描仪的 DICOM 文件夹或 zip。增强在本机完成，不会发送任何数据。</translation>
    </message>
    <message>
        <source>About SIQT</source>
        <translation>关于 SIQT</translation>
    </message>
    <message>
        <source>Add a scan of the same person…</source>
        <translation>添加同一人的扫描…</translation>
    </message>
    <message>
        <source>Add scans…</source>
        <translation>添加扫描…</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>新增细节</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>与所有扫描一致：相差为噪声的 {residual} 倍。</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only. Compare both pictures.</source>
        <translation>与原扫描仅 {percent} % 一致。请对比两幅图像。</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>与原扫描一致：{percent} %。</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %. Noise was removed; fine detail may be gone.</source>
        <translation>与原扫描一致：{percent} %。已去除噪声，细微结构可能丢失。</translation>
    </message>
    <message>
        <source>Agrees with {used} of {count} scans; the others were left out.</source>
        <translation>与 {count} 个扫描中的 {used} 个一致；其余未使用。</translation>
    </message>
    <message>
        <source>All figures as a CSV file</source>
        <translation>所有数值导出为 CSV 文件</translation>
    </message>
    <message>
        <source>All views share zoom and position</source>
        <translation>所有视图共用缩放和位置</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>全部 {total} 个扫描已增强。</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>也可用滚轮或方向键</translation>
    </message>
    <message>
        <source>As NIfTI, with a JSON file</source>
        <translation>NIfTI 格式，附 JSON 文件</translation>
    </message>
    <message>
        <source>As NIfTI, with its parameters</source>
        <translation>NIfTI 格式，附参数</translation>
    </message>
    <message>
        <source>As PNG, as wide as you say</source>
        <translation>PNG 格式，宽度自定</translation>
    </message>
    <message>
        <source>As a series in the study of the scan; it holds the patient's name</source>
        <translation>作为同一检查中的序列；包含患者姓名</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As this scanner…</source>
        <translation>按此扫描仪…</translation>
    </message>
    <message>
        <source>As voxels</source>
        <translation>按体素</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自动对比度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>横断面</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不佳</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Blur within slices</source>
        <translation>层内模糊</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back unsaved results</source>
        <translation>恢复未保存的结果</translation>
    </message>
    <message>
        <source>Bringing back unsaved results</source>
        <translation>正在恢复未保存的结果</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush radius</source>
        <translation>画笔半径</translation>
    </message>
    <message>
        <source>CSF, grey matter, white matter</source>
        <translation>脑脊液、灰质、白质</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>需检查</translation>
    </message>
    <message>
        <source>Check the fit</source>
        <translation>检查配准</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder, save, quit</source>
        <translation>选择文件夹，保存并退出</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a tool and drag in a view. Every view is measured at the same place.</source>
        <translation>选择工具并在视图中拖动。所有视图在同一位置测量。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>选择序列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>关闭扫描</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Coil</source>
        <translation>线圈</translation>
    </message>
    <message>
        <source>Coil shading</source>
        <translation>线圈阴影</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Combining {count} scans ({name})</source>
        <translation>正在合并 {count} 个扫描（{name}）</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>扫描对比</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Contrast to</source>
        <translation>对比区域</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: difference from the region chosen below, over the noise</source>
        <translation>对比噪声比：与下方所选区域之差除以噪声</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>显示惯例</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>冠状面</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字线</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device, and how the model is applied</source>
        <translation>设备以及模型的使用方式</translation>
    </message>
    <message>
        <source>Differs from a scan by {residual:.1f} times its noise. Compare the pictures.</source>
        <translation>与某个扫描相差为其噪声的 {residual} 倍。请比较图像。</translation>
    </message>
    <message>
        <source>Differs from the result by {residual} times its noise</source>
        <translation>与结果相差其噪声的 {residual} 倍</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, not saved</source>
        <translation>已完成，未保存</translation>
    </message>
    <message>
        <source>Drag a line: its length, and the intensities along it</source>
        <translation>拖出直线：长度及沿线强度</translation>
    </message>
    <message>
        <source>Drag a rectangle: mean, SD, SNR, CNR and histogram</source>
        <translation>拖出矩形：均值、标准差、SNR、CNR 和直方图</translation>
    </message>
    <message>
        <source>Draw from prior</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Draw nothing</source>
        <translation>不绘制</translation>
    </message>
    <message>
        <source>Draw nothing; a click moves the crosshair</source>
        <translation>不绘制；单击移动十字线</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>Drop a scan here</source>
        <translation>将扫描拖放到此处</translation>
    </message>
    <message>
        <source>Drop a scan here, a folder or a DICOM disc. The sample scan shows what the program does.</source>
        <translation>将扫描、文件夹或 DICOM 光盘拖放到此处。示例扫描可展示程序功能。</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Enhance a scan first.</source>
        <translation>请先增强一个扫描。</translation>
    </message>
    <message>
        <source>Enhance all</source>
        <translation>全部增强</translation>
    </message>
    <message>
        <source>Enhance all ({count})</source>
        <translation>全部增强 ({count})</translation>
    </message>
    <message>
        <source>Enhance anyway</source>
        <translation>仍然增强</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result</source>
        <translation>增强所有尚无结果的已打开扫描</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result, one after the other. What is set at the side holds for the scan that is shown; the others are enhanced with Automatic.</source>
        <translation>依次增强所有尚无结果的扫描。侧栏设置仅用于当前扫描，其余使用“自动”。</translation>
    </message>
    <message>
        <source>Enhance it</source>
        <translation>进行增强</translation>
    </message>
    <message>
        <source>Enhance the open scan</source>
        <translation>增强当前扫描</translation>
    </message>
    <message>
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>在当前扫描之后增强此扫描 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance this</source>
        <translation>增强此扫描</translation>
    </message>
    <message>
        <source>Enhance, simulate, measure</source>
        <translation>增强、模拟、测量</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>增强后</translation>
    </message>
    <message>
        <source>Enhancing {name}</source>
        <translation>正在增强 {name}</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>每个结果生成后立即保存到所选文件夹</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness, which is much.</source>
        <translation>预期误差：约为亮度的 {percent} %，偏大。</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness.</source>
        <translation>预期误差：约为亮度的 {percent} %。</translation>
    </message>
    <message>
        <source>Expected error: not known. This model does not tell it.</source>
        <translation>预期误差：未知。此模型不提供。</translation>
    </message>
    <message>
        <source>Expected size of the error, in the scan's intensities, as NIfTI</source>
        <translation>预期误差大小（扫描强度单位），NIfTI 格式</translation>
    </message>
    <message>
        <source>Expected size of the model's error. It is not a probability that a lesion is real.</source>
        <translation>模型的预期误差。并非病灶真实存在的概率。</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export picture of a size…</source>
        <translation>按尺寸导出图片…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Export swipe as GIF…</source>
        <translation>将滑动对比导出为 GIF…</translation>
    </message>
    <message>
        <source>Export the swipe</source>
        <translation>导出滑动对比</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Film (*.gif)</source>
        <translation>动画 (*.gif)</translation>
    </message>
    <message>
        <source>Find tissues</source>
        <translation>查找组织</translation>
    </message>
    <message>
        <source>Find white and grey matter</source>
        <translation>查找白质和灰质</translation>
    </message>
    <message>
        <source>Finding grey and white matter</source>
        <translation>正在查找灰质和白质</translation>
    </message>
    <message>
        <source>Finding grey and white matter. It takes about a minute for each volume.</source>
        <translation>正在查找灰质和白质，每个体积约需一分钟。</translation>
    </message>
    <message>
        <source>Finding white and grey matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Fit width and level to the brain</source>
        <translation>窗宽窗位适应大脑</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁对比</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>适用于 T1w：增强前后的脑体积及叠加显示。</translation>
    </message>
    <message>
        <source>For information.</source>
        <translation>供参考。</translation>
    </message>
    <message>
        <source>For research only. Not for diagnosis or treatment.</source>
        <translation>仅供研究，不得用于诊断或治疗。</translation>
    </message>
    <message>
        <source>From the file name: not stated</source>
        <translation>文件名中：未注明</translation>
    </message>
    <message>
        <source>From the file name: {contrast}</source>
        <translation>文件名中：{contrast}</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>下次启动后生效</translation>
    </message>
    <message>
        <source>From the next start on. The translations were not reviewed by native speakers.</source>
        <translation>下次启动后生效。翻译未经母语者审校。</translation>
    </message>
    <message>
        <source>Gap between slices</source>
        <translation>层间距</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>灰质</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>High-field contrast</source>
        <translation>高场对比度</translation>
    </message>
    <message>
        <source>High-field sample</source>
        <translation>高场示例</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>扫描的合并方式</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>位置正确</translation>
    </message>
    <message>
        <source>In the browser: pictures, figures, volumes, what was done</source>
        <translation>在浏览器中：图片、数值、体积及处理过程</translation>
    </message>
    <message>
        <source>Interpolate the scan</source>
        <translation>对扫描插值</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>保留所有扫描</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>保留并退出</translation>
    </message>
    <message>
        <source>Keep the patient's identity</source>
        <translation>保留患者身份</translation>
    </message>
    <message>
        <source>Keep the scans' contrast</source>
        <translation>保持扫描的对比度</translation>
    </message>
    <message>
        <source>Keeping a result</source>
        <translation>正在保留结果</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键和鼠标</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>在视图上叠加脑脊液、灰质和白质</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>未使用：与其他扫描不符</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>长度及沿线剖面</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>窗位</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>载入参数</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>发送前请检查详情中是否含有姓名。</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>将同一人的多个扫描合成一个体积</translation>
    </message>
    <message>
        <source>Match contrast</source>
        <translation>匹配对比度</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean intensity of the voxels in the region</source>
        <translation>区域内体素的平均强度</translation>
    </message>
    <message>
        <source>Mean, SD, SNR, CNR, histogram</source>
        <translation>均值、标准差、SNR、CNR、直方图</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurement, and view</source>
        <translation>测量与视图</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}° to fit</source>
        <translation>移动 {shift} mm、旋转 {angle}° 以配准</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}°; differs from the result by {residual} times its noise</source>
        <translation>移动 {shift} mm、旋转 {angle}°；与结果相差其噪声的 {residual} 倍</translation>
    </message>
    <message>
        <source>NIfTI (*.nii.gz *.nii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>神经学惯例</translation>
    </message>
    <message>
        <source>New noise</source>
        <translation>新噪声</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>下一层</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>无叠加</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>未打开扫描</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise from</source>
        <translation>噪声来源</translation>
    </message>
    <message>
        <source>Noise pattern</source>
        <translation>噪声图案</translation>
    </message>
    <message>
        <source>Noise: SNR of white matter</source>
        <translation>噪声：白质 SNR</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>尚未配准</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>未保存：</translation>
    </message>
    <message>
        <source>Numbers, time, processor</source>
        <translation>数值、时间、处理器</translation>
    </message>
    <message>
        <source>Oblique, nearest to {plane}, {count} slices {spacing} mm apart</source>
        <translation>倾斜，最接近{plane}，{count} 层，间隔 {spacing} mm</translation>
    </message>
    <message>
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>对此后打开的 DICOM 扫描：列表、文件名、报告和 JSON 文件包含患者姓名</translation>
    </message>
    <message>
        <source>Off: the brain of each view is shown between the same percentiles</source>
        <translation>关闭时：各视图的大脑按相同百分位显示</translation>
    </message>
    <message>
        <source>Off: where their headers say that they lie</source>
        <translation>关闭：按文件头中的位置</translation>
    </message>
    <message>
        <source>On high-field scans of your own</source>
        <translation>使用您自己的高场扫描</translation>
    </message>
    <message>
        <source>One click. Three lights say whether the scan suits the model, whether the result agrees with the scan, and how large the error may be.</source>
        <translation>单击即可。三盏灯表示扫描是否适合模型、结果是否与原扫描一致，以及误差可能有多大。</translation>
    </message>
    <message>
        <source>One page for a browser, without a network</source>
        <translation>单页浏览器报告，无需网络</translation>
    </message>
    <message>
        <source>One slice</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>One volume: axial, coronal, sagittal</source>
        <translation>同一体积：横断面、冠状面、矢状面</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a folder of scans</source>
        <translation>打开扫描文件夹</translation>
    </message>
    <message>
        <source>Open a high-field scan with thin slices, or use the MNI152 template.</source>
        <translation>请打开薄层高场扫描，或使用 MNI152 模板。</translation>
    </message>
    <message>
        <source>Open a scan</source>
        <translation>打开扫描</translation>
    </message>
    <message>
        <source>Open a scan first.</source>
        <translation>请先打开扫描。</translation>
    </message>
    <message>
        <source>Open a scan…</source>
        <translation>打开扫描…</translation>
    </message>
    <message>
        <source>Open a thick-slice scan first</source>
        <translation>请先打开厚层扫描</translation>
    </message>
    <message>
        <source>Open all scans of a folder, NIfTI or DICOM</source>
        <translation>打开文件夹中的所有扫描（NIfTI 或 DICOM）</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open more scans of the same person</source>
        <translation>打开同一人的更多扫描</translation>
    </message>
    <message>
        <source>Open one or more scans (.nii, .nii.gz, DICOM)</source>
        <translation>打开一个或多个扫描（.nii、.nii.gz、DICOM）</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>打开扫描</translation>
    </message>
    <message>
        <source>Open the sample scan</source>
        <translation>打开示例扫描</translation>
    </message>
    <message>
        <source>Open the scans and their results again</source>
        <translation>重新打开扫描及其结果</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>正在打开文件夹或 DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the MNI152 template</source>
        <translation>正在打开 MNI152 模板</translation>
    </message>
    <message>
        <source>Opening the sample scan</source>
        <translation>正在打开示例扫描</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Outside the brain too</source>
        <translation>包括脑外区域</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面列表</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR and histogram</source>
        <translation>涂抹区域：均值、标准差、SNR、CNR 和直方图</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR, histogram</source>
        <translation>涂抹区域：均值、标准差、SNR、CNR、直方图</translation>
    </message>
    <message>
        <source>Patient's left on screen left</source>
        <translation>患者左侧在屏幕左侧</translation>
    </message>
    <message>
        <source>Patient's right on screen left</source>
        <translation>患者右侧在屏幕左侧</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Planning {name}</source>
        <translation>正在规划 {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>上一层</translation>
    </message>
    <message>
        <source>Prior of the signal-to-noise ratios</source>
        <translation>信噪比的先验分布</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Profile or histogram of the chosen measurement</source>
        <translation>所选测量的剖面或直方图</translation>
    </message>
    <message>
        <source>Profile or histogram, as a CSV file</source>
        <translation>剖面或直方图导出为 CSV</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit SIQT?</source>
        <translation>退出 SIQT？</translation>
    </message>
    <message>
        <source>Quit. The results are lost.</source>
        <translation>退出。结果将丢失。</translation>
    </message>
    <message>
        <source>Quit. What runs is stopped.</source>
        <translation>退出。正在运行的任务将停止。</translation>
    </message>
    <message>
        <source>Radiological</source>
        <translation>放射学惯例</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>Register the scans and lay them over one another, without combining them</source>
        <translation>配准并叠放扫描，但不合并</translation>
    </message>
    <message>
        <source>Registered or not</source>
        <translation>已配准或未配准</translation>
    </message>
    <message>
        <source>Registering the scans of {name}</source>
        <translation>正在配准 {name} 的扫描</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove all measurements of this scan</source>
        <translation>移除此扫描的所有测量</translation>
    </message>
    <message>
        <source>Remove the chosen measurement</source>
        <translation>移除所选测量</translation>
    </message>
    <message>
        <source>Remove the result from the list and free its memory</source>
        <translation>从列表移除结果并释放内存</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Restore high-field contrast</source>
        <translation>恢复高场对比度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>上次退出时未保存的结果</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>莱斯</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>运行中，{percent} %</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>灰质 SNR</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>白质 SNR</translation>
    </message>
    <message>
        <source>SNR, grey matter</source>
        <translation>SNR，灰质</translation>
    </message>
    <message>
        <source>SNR, white matter</source>
        <translation>SNR，白质</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>矢状面</translation>
    </message>
    <message>
        <source>Same contrast in all views</source>
        <translation>所有视图同一对比度</translation>
    </message>
    <message>
        <source>Same zoom in all views</source>
        <translation>所有视图同一缩放</translation>
    </message>
    <message>
        <source>Sample scan</source>
        <translation>示例扫描</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save all results in this folder</source>
        <translation>将所有结果保存到此文件夹</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Save as DICOM</source>
        <translation>保存为 DICOM</translation>
    </message>
    <message>
        <source>Save as DICOM in a new folder inside</source>
        <translation>在其中新建文件夹保存为 DICOM</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>另存为 DICOM…</translation>
    </message>
    <message>
        <source>Save curve…</source>
        <translation>保存曲线…</translation>
    </message>
    <message>
        <source>Save enhanced scan…</source>
        <translation>保存增强后的扫描…</translation>
    </message>
    <message>
        <source>Save every result in this folder</source>
        <translation>将每个结果保存到此文件夹</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save results by themselves in {name}</source>
        <translation>自动将结果保存到 {name}</translation>
    </message>
    <message>
        <source>Save results by themselves…</source>
        <translation>自动保存结果…</translation>
    </message>
    <message>
        <source>Save simulated scan…</source>
        <translation>保存模拟扫描…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>Save the enhanced scan</source>
        <translation>保存增强后的扫描</translation>
    </message>
    <message>
        <source>Save the enhanced scan as NIfTI file (Ctrl+S)</source>
        <translation>将增强后的扫描保存为 NIfTI (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>保存测量结果</translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation>保存参数</translation>
    </message>
    <message>
        <source>Save the simulated scan</source>
        <translation>保存模拟扫描</translation>
    </message>
    <message>
        <source>Save the uncertainty</source>
        <translation>保存不确定性</translation>
    </message>
    <message>
        <source>Save uncertainty…</source>
        <translation>保存不确定性…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scan and enhanced</source>
        <translation>原扫描与增强后</translation>
    </message>
    <message>
        <source>Scan and simulated</source>
        <translation>原扫描与模拟</translation>
    </message>
    <message>
        <source>Scan, interpolated</source>
        <translation>插值扫描</translation>
    </message>
    <message>
        <source>Scan, simulated, enhanced</source>
        <translation>原扫描、模拟、增强后</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描仪</translation>
    </message>
    <message>
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans of one person and one contrast, such as an axial, a coronal and a sagittal one. The first gives the place and the brightness of the result.</source>
        <translation>同一人、同一对比度的扫描，如横断面、冠状面和矢状面。第一个决定结果的位置和亮度。</translation>
    </message>
    <message>
        <source>Scans to combine</source>
        <translation>要合并的扫描</translation>
    </message>
    <message>
        <source>Segment the first and the last volume that are shown</source>
        <translation>分割所显示的第一个和最后一个体积</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>序列 {number}</translation>
    </message>
    <message>
        <source>Shading pattern</source>
        <translation>阴影图案</translation>
    </message>
    <message>
        <source>Show beside the selected result</source>
        <translation>显示在所选结果旁边</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show them registered (G)</source>
        <translation>显示配准后 (G)</translation>
    </message>
    <message>
        <source>Show this result beside another result of the same scan, or of one that was combined</source>
        <translation>与同一扫描或合并扫描的另一结果并排显示</translation>
    </message>
    <message>
        <source>Show tissues</source>
        <translation>显示组织</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Side by side, or with a line to drag. Measure is beside Enhance. Every word has a tip under the mouse; F1 shows the keys.</source>
        <translation>并排显示，或用可拖动的分割线。“测量”在“增强”旁边。鼠标悬停可见说明；F1 显示按键。</translation>
    </message>
    <message>
        <source>Signal and noise</source>
        <translation>信号与噪声</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over the noise, which is chosen below</source>
        <translation>信噪比：均值除以下方所选噪声</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Simulated and enhanced</source>
        <translation>模拟与增强后</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>厚块</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>层厚</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Slices and pixels</source>
        <translation>层与像素</translation>
    </message>
    <message>
        <source>Slices from below</source>
        <translation>自下方观察</translation>
    </message>
    <message>
        <source>Slices from the front</source>
        <translation>自前方观察</translation>
    </message>
    <message>
        <source>Slices from the side</source>
        <translation>自侧面观察</translation>
    </message>
    <message>
        <source>Slices made of each</source>
        <translation>每层生成层数</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smooth slices between the scan's own, in the first view: what the model starts from</source>
        <translation>在第一视图中于原层之间平滑插值：模型的起点</translation>
    </message>
    <message>
        <source>Smoother (cubic)</source>
        <translation>更平滑（三次）</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>区域内体素的标准差</translation>
    </message>
    <message>
        <source>Still running. It stops when you quit:</source>
        <translation>正在运行，退出时将停止：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Stop what is running, and what waits</source>
        <translation>停止正在运行和等待的任务</translation>
    </message>
    <message>
        <source>Stop. Nothing is changed. (Esc)</source>
        <translation>停止，不作任何更改。(Esc)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Stopping: {doing}</source>
        <translation>正在停止：{doing}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>滑动对比</translation>
    </message>
    <message>
        <source>Swipe between</source>
        <translation>滑动对比对象</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The MNI152 brain, to simulate from</source>
        <translation>MNI152 大脑，用于模拟</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>此厚度内最亮的体素（最大强度投影）</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已在剪贴板中。</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>扫描的对比度；若文件名中注明则自动读取。</translation>
    </message>
    <message>
        <source>The enhanced scan</source>
        <translation>增强后的扫描</translation>
    </message>
    <message>
        <source>The enhanced scan becomes a series in the study of its source. The files hold the name of the patient, as those of the scanner do.</source>
        <translation>增强后的扫描成为其来源检查中的一个序列。文件与扫描仪文件一样包含患者姓名。</translation>
    </message>
    <message>
        <source>The enhanced scan minus the interpolated scan</source>
        <translation>增强后扫描减去插值扫描</translation>
    </message>
    <message>
        <source>The file {name} is saved.</source>
        <translation>文件 {name} 已保存。</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>文件夹含多个序列，请选择要打开的；按住 Ctrl 单击可多选。</translation>
    </message>
    <message>
        <source>The language is {language} from the next start on.</source>
        <translation>下次启动后语言为 {language}。</translation>
    </message>
    <message>
        <source>The manual, without a network</source>
        <translation>使用手册，无需网络</translation>
    </message>
    <message>
        <source>The model {model} gives no uncertainty.</source>
        <translation>模型 {model} 不提供不确定性。</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>增强扫描的网络。“自动”选择最适合此扫描的网络。</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>下次启动时会再次提供</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <translation>运行网络的处理器。</translation>
    </message>
    <message>
        <source>The profile or histogram shown, as a CSV file</source>
        <translation>所示剖面或直方图导出为 CSV 文件</translation>
    </message>
    <message>
        <source>The region itself</source>
        <translation>区域自身</translation>
    </message>
    <message>
        <source>The result may be wrong because of this.</source>
        <translation>结果可能因此有误。</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>原扫描</translation>
    </message>
    <message>
        <source>The scan has few slices. The result is less certain near its ends.</source>
        <translation>扫描层数少，结果在两端附近不太可靠。</translation>
    </message>
    <message>
        <source>The simulated scan</source>
        <translation>模拟扫描</translation>
    </message>
    <message>
        <source>The simulator needs the places of white and grey matter. Finding them takes about a minute. The scan should be T1-weighted.</source>
        <translation>模拟器需要白质和灰质的位置，查找约需一分钟。扫描应为 T1 加权。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no unsaved results that can be brought back.</source>
        <translation>没有可恢复的未保存结果。</translation>
    </message>
    <message>
        <source>There are {count} scans; the first {most} were opened. Use siqt enhance for such a folder.</source>
        <translation>共有 {count} 个扫描，已打开前 {most} 个。此类文件夹请使用 siqt enhance。</translation>
    </message>
    <message>
        <source>There is no other result of this scan to compare with.</source>
        <translation>此扫描没有其他结果可比较。</translation>
    </message>
    <message>
        <source>There is no preview of this slice. The result will have it.</source>
        <translation>此切片没有预览。结果中会有。</translation>
    </message>
    <message>
        <source>These two alone, larger</source>
        <translation>仅显示这两者，更大</translation>
    </message>
    <message>
        <source>They are combined after what is running.</source>
        <translation>将在当前任务之后合并。</translation>
    </message>
    <message>
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>由增强后扫描模拟的厚层减去原扫描的层</translation>
    </message>
    <message>
        <source>This is a model of your own. Nobody else has tested it.</source>
        <translation>这是您自己的模型，未经他人测试。</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>此扫描与模型的训练数据不同。</translation>
    </message>
    <message>
        <source>This scan suits the model.</source>
        <translation>此扫描适合该模型。</translation>
    </message>
    <message>
        <source>This scan was simulated, not acquired.</source>
        <translation>此扫描为模拟所得，并非采集。</translation>
    </message>
    <message>
        <source>This slice lies outside the scan</source>
        <translation>此层位于扫描之外</translation>
    </message>
    <message>
        <source>Three bubbles that show you around</source>
        <translation>三个气泡带您了解程序</translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation>三平面</translation>
    </message>
    <message>
        <source>Three planes of</source>
        <translation>三平面对象</translation>
    </message>
    <message>
        <source>Throw the results away</source>
        <translation>丢弃结果</translation>
    </message>
    <message>
        <source>Tick two scans or more.</source>
        <translation>请勾选两个或更多扫描。</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>To combine it with the scan that is open: another direction, the same contrast</source>
        <translation>与当前扫描合并：不同方向，相同对比度</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Two volumes in turn</source>
        <translation>交替显示两个体积</translation>
    </message>
    <message>
        <source>Two volumes with a line to drag</source>
        <translation>两个体积，可拖动分割线</translation>
    </message>
    <message>
        <source>Type them as numbers</source>
        <translation>以数字输入</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Unchanged tissue</source>
        <translation>不变组织</translation>
    </message>
    <message>
        <source>Undo zoom and shift</source>
        <translation>撤销缩放和平移</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>使用 MNI152 模板</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View of a scan</source>
        <translation>扫描视图</translation>
    </message>
    <message>
        <source>Volumes of grey and white matter</source>
        <translation>灰质和白质的体积</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>体素大小</translation>
    </message>
    <message>
        <source>Wait for the result. A preview is not exported.</source>
        <translation>请等待结果。预览不会导出。</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>等待增强：{name}</translation>
    </message>
    <message>
        <source>What Enhance will do, and why</source>
        <translation>增强将做什么及原因</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What the views show, as PNG</source>
        <translation>视图内容，PNG 格式</translation>
    </message>
    <message>
        <source>What the views show, to paste</source>
        <translation>视图内容，用于粘贴</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>您在“更多”中的选择。下一个扫描从自动开始。</translation>
    </message>
    <message>
        <source>While scans lie over one another: where they were registered to, or before that</source>
        <translation>扫描叠放时：显示配准后或配准前的位置</translation>
    </message>
    <message>
        <source>White matter</source>
        <translation>白质</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width and level…</source>
        <translation>窗宽窗位…</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>按文件头</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>距离，mm</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>增强后再加厚</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>正在增强扫描 {number}</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>均匀亮度</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>高场体素</translation>
    </message>
    <message>
        <source>input of Enhance</source>
        <translation>增强的输入</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>低场</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>不是结果</translation>
    </message>
    <message>
        <source>opening DICOM</source>
        <translation>正在打开 DICOM</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>placing the scans</source>
        <translation>正在放置扫描</translation>
    </message>
    <message>
        <source>slices about 10 mm apart in public scans of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices and SNR of the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices of 5 mm with a gap, usual in hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing the model on this scan</source>
        <translation>在此扫描上测试模型</translation>
    </message>
    <message>
        <source>the SNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SNR and the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SNR and the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>体素</translation>
    </message>
    <message>
        <source>voxels = 88.88 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voxels of 1.6 × 1.6 × 5 mm, usual for portable scanners of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voxels, %</source>
        <translation>体素，%</translation>
    </message>
    <message>
        <source>white matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} results that were not saved are back.</source>
        <translation>已恢复 {count} 个未保存的结果。</translation>
    </message>
    <message>
        <source>{count} results were not saved last time.</source>
        <translation>上次有 {count} 个结果未保存。</translation>
    </message>
    <message>
        <source>{count} scans could not be opened. {lines}</source>
        <translation>{count} 个扫描无法打开。{lines}</translation>
    </message>
    <message>
        <source>{count} scans seem to show one person in one contrast: {names}.</source>
        <translation>{count} 个扫描似乎为同一人、同一对比度：{names}。</translation>
    </message>
    <message>
        <source>{doing}: {percent} %, about {left} left</source>
        <translation>{doing}：{percent} %，约剩 {left}</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. The others were stopped.</source>
        <translation>{total} 个扫描中已增强 {enhanced} 个，其余已停止。</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. These failed: {names}. The strip tells why: point at them.</source>
        <translation>{total} 个扫描中已增强 {enhanced} 个。失败：{names}。将鼠标移到缩略图条上可查看原因。</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}</source>
        <translation>无法打开 {name}：{reason}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} 已增强，请在结果列表中选择。</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}，{count} 层，间隔 {spacing} mm</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} 体素，{spacing} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title}：脑 {brain} ml，灰质 {gm}，白质 {wm}，脑脊液 {csf} ml</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
</TS>
